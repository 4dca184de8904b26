/** How a text is worded: as usual, or in Easy Read, which asks the same items in words of its own. */
export type Reading = 'standard' | 'easy'

/** Which words a page is written in. */
export interface Variant<Language extends string = string> {
  readonly language: Language
  readonly reading: Reading
}
