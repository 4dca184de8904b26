import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { firstLanguage, ownKinds, ownLimits, type OwnKind, type OwnQuestion, type OwnWords } from './own-question'

/** A question as it was typed: by language, with a box for each option that there may be. */
export interface TypedOwnQuestion {
  readonly kind: string
  readonly words: Readonly<Record<string, OwnWords>>
}

/** The names of the fields of the form, which problems lead to. */
export const ownFieldNames = {
  kind: 'kind',
  ask: (language: string) => `ask-${language}`,
  option: (language: string, number: number) => `option${number}-${language}`,
  low: (language: string) => `low-${language}`,
  high: (language: string) => `high-${language}`,
} as const

function isBlank({ ask, options, low, high }: OwnWords): boolean {
  return [ask, low, high, ...options].every((text) => text.trim() === '')
}

/** Line ends and rows of blanks become one blank: a question is one line. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function textProblem(item: string, text: string, most: number, missing: string): readonly Problem[] {
  if (text === '') return [{ item, key: missing }]
  return text.length > most ? [{ item, key: 'own.long', values: { most } }] : []
}

/** Boxes that were left empty at the end are no options; one left empty in between is a slip. */
function parseOptions(typed: readonly string[], language: string, problems: Problem[]): readonly string[] {
  const options = typed.map(tidy)
  while (options.at(-1) === '') options.pop()
  const item = (index: number) => ownFieldNames.option(language, index + 1)
  options.forEach((option, index) => {
    problems.push(...textProblem(item(index), option, ownLimits.option, 'own.option.blank'))
    if (option !== '' && options.indexOf(option) < index) problems.push({ item: item(index), key: 'own.option.twice' })
  })
  const { leastOptions: least, mostOptions: most } = ownLimits
  if (options.length < least || options.length > most) problems.push({ item: item(0), key: 'own.options', values: { least, most } })
  return options
}

function parseWords(kind: OwnKind, language: string, typed: OwnWords, problems: Problem[]): OwnWords {
  const [ask, low, high] = [tidy(typed.ask), tidy(typed.low), tidy(typed.high)]
  problems.push(...textProblem(ownFieldNames.ask(language), ask, ownLimits.ask, 'own.ask.missing'))
  if (kind === 'choice') return { ask, options: parseOptions(typed.options, language, problems), low: '', high: '' }
  if (kind === 'text') return { ask, options: [], low: '', high: '' }
  problems.push(...textProblem(ownFieldNames.low(language), low, ownLimits.end, 'own.end.missing'))
  problems.push(...textProblem(ownFieldNames.high(language), high, ownLimits.end, 'own.end.missing'))
  return { ask, options: [], low, high }
}

/**
 * A question of a partnership's own, or everything that has to be mended. The first language of the wave must have its words; a language of
 * which nothing was typed is shown in the first one; one that was begun must be whole, with as many options as the first.
 */
export function parseOwnQuestion(typed: TypedOwnQuestion, code: string, languages: readonly string[]): Result<OwnQuestion> {
  const kind = ownKinds.find((known) => known === typed.kind)
  const problems: Problem[] = kind === undefined ? [{ item: ownFieldNames.kind, key: 'own.kind' }] : []
  const first = firstLanguage(languages)
  const written = languages.flatMap((language) => {
    const words = typed.words[language] ?? { ask: '', options: [], low: '', high: '' }
    return language !== first && isBlank(words) ? [] : [[language, parseWords(kind ?? 'text', language, words, problems)] as const]
  })
  const wanted = written.find(([language]) => language === first)?.[1].options.length ?? 0
  for (const [language, { options }] of written) {
    if (options.length !== wanted) problems.push({ item: ownFieldNames.option(language, 1), key: 'own.options.uneven', values: { wanted } })
  }
  if (kind === undefined || problems.length > 0) return refused(...problems)
  return accepted({ code, kind, words: Object.fromEntries(written) })
}
