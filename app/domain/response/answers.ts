/** One person's answers as codes. A theme without a rating was skipped; a theme that is not in the instrument was not asked. */
export interface Answers {
  /** Theme code → rating 1–7. */
  readonly ratings: Readonly<Record<string, number>>
  /** Up to three theme codes, in the order of the instrument. */
  readonly priorities: readonly string[]
}

/** One text box that was filled in. */
export interface WrittenText {
  readonly theme: string
  readonly box: 'good' | 'better'
  readonly text: string
}
