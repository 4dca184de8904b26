/** One person's answers as codes. A theme without a rating was skipped; a theme that is not in the instrument was not asked. */
export interface Answers {
  /** Code of a theme or of a rated question of the partnership's own → rating on the instrument's scale. */
  readonly ratings: Readonly<Record<string, number>>
  /** Up to three theme codes, in the order of the instrument. */
  readonly priorities: readonly string[]
  /** Code of a choice of the partnership's own → the number of the option, from 1. Not there: no choice was made. */
  readonly choices?: Readonly<Record<string, number>>
}

/** The two boxes of a theme ask what is good and what would be better; `own` is the box of a question of the partnership's own. */
export type TextBox = 'good' | 'better' | 'own'

/** One text box that was filled in; `theme` is the code of the theme or of the partnership's own question. */
export interface WrittenText {
  readonly theme: string
  readonly box: TextBox
  readonly text: string
}
