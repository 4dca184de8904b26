/** What a partnership may ask beside the themes: one option of a few, a rating on the scale of the instrument, or words. */
export const ownKinds = ['choice', 'rating', 'text'] as const

export type OwnKind = (typeof ownKinds)[number]

/** A question in one language. */
export interface OwnWords {
  readonly ask: string
  /** Of a choice, in their order; empty for the other kinds. */
  readonly options: readonly string[]
  /** What the ends of the scale mean; empty for the other kinds. */
  readonly low: string
  readonly high: string
}

/** A question that a partnership asks beside the themes. Its code, X1 to X99, stays with it when the order or the words change. */
export interface OwnQuestion {
  readonly code: string
  readonly kind: OwnKind
  /** Language code → words. The language that a wave asks in first is always there. */
  readonly words: Readonly<Record<string, OwnWords>>
}

/** The most questions of its own that a wave may have, the options of a choice, and the longest texts in characters. */
export const ownLimits = { questions: 10, leastOptions: 2, mostOptions: 6, ask: 200, option: 60, end: 60 } as const

/** Whether a code is one of a partnership's own questions; themes have codes of another form. */
export function isOwnCode(code: string): boolean {
  return /^X[1-9]\d?$/.test(code)
}

/** The code for one more question: the number after the highest, so that none is given twice in a wave. */
export function nextOwnCode(questions: readonly OwnQuestion[]): string {
  return `X${1 + Math.max(0, ...questions.map(({ code }) => Number(code.slice(1))))}`
}

/** The language that a wave's own questions must have words in, and whose words stand in for missing ones: English, else its first one. */
export function firstLanguage(languages: readonly string[]): string {
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en')
}

/** The words of a question for a page in this language, with the language they are in: that of the page, else the first of the wave. */
export function ownWordsIn(question: OwnQuestion, language: string): { readonly language: string; readonly words: OwnWords } {
  const own = question.words[language]
  if (own !== undefined) return { language, words: own }
  const first = firstLanguage(Object.keys(question.words))
  const words = question.words[first]
  if (words === undefined) throw new Error(`The question ${question.code} has no words`)
  return { language: first, words }
}

/** How many options a choice has; 0 for the other kinds. */
export function optionsOf(question: OwnQuestion): number {
  return ownWordsIn(question, firstLanguage(Object.keys(question.words))).words.options.length
}

/** The questions with one of them a place earlier or later; at either end the order stays. */
export function moveOwn(questions: readonly OwnQuestion[], code: string, by: 'earlier' | 'later'): readonly OwnQuestion[] {
  const from = questions.findIndex((question) => question.code === code)
  const to = by === 'earlier' ? from - 1 : from + 1
  const [one, other] = [questions[from], questions[to]]
  if (one === undefined || other === undefined) return questions
  return questions.map((question, at) => (at === from ? other : at === to ? one : question))
}
