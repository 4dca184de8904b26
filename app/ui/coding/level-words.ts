import type { BookLevel, PlacedCode } from '~/domain/workshop/code-book'
import { bookLevels } from '~/domain/workshop/code-book'
import type { CodeGroup } from './code-choices'

/** What the levels of the code book are called. */
export const bookLevelWords: Readonly<Record<BookLevel, string>> = {
  area: 'Areas for improvement',
  aim: 'National aims',
  outcome: 'National outcomes',
  theme: 'Themes of the survey',
  'local-issue': 'Local issues',
  own: 'Our own codes',
}

/** Codes of a coding page by level; what stands under another code follows it and says so. */
export function groupsOfBook(codes: readonly PlacedCode[]): readonly CodeGroup[] {
  const groups = new Map<BookLevel, { code: string; name: string }[]>()
  let [level, above]: [BookLevel, readonly string[]] = ['area', []]
  for (const { depth, name, code, level: own } of codes) {
    if (depth === 0) level = own
    above = [...above.slice(0, depth), name]
    groups.set(level, [...(groups.get(level) ?? []), { code, name: above.join(' – ') }])
  }
  return bookLevels.map((one) => ({ level: bookLevelWords[one], codes: groups.get(one) ?? [] }))
}
