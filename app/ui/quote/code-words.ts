import { type CodeLevel, codeLevels } from '~/domain/anonymise/coding-frame'
import { themeName } from '../release/theme-name'

export const levelWords: Readonly<Record<CodeLevel, string>> = {
  theme: 'Themes',
  area: 'Areas for improvement',
  'local-issue': 'Local issues',
}

/** What a code is called: a theme by its edition, the others as the plan prints them; one that no plan has any more keeps its code. */
export function codeName(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? themeName(code)
}

function levelOf(code: string): CodeLevel {
  if (code.includes('-local-issue-')) return 'local-issue'
  return code.includes('-area-') ? 'area' : 'theme'
}

/** The names of codes by level, each level in the order of the alphabet; levels without any are left out. */
export function namesByLevel(
  codes: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly (readonly [level: CodeLevel, names: readonly string[]])[] {
  return codeLevels
    .map((level) => [level, codes.filter((code) => levelOf(code) === level).map((code) => codeName(code, names))] as const)
    .filter(([, own]) => own.length > 0)
    .map(([level, own]) => [level, own.toSorted((one, other) => (one < other ? -1 : 1))] as const)
}
