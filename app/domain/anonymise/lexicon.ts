/** The words that the search for names and places knows, all asked in small letters. `unpackLexicon` makes one of the packed words. */
export interface Lexicon {
  /** `name`: nothing but a first name or a short form of one; `word too`: an everyday word as well, as Mark, Hope and Grant are. */
  firstName(word: string): NameSort | null
  /** The same for surnames. */
  surname(word: string): NameSort | null
  /** A word of a dictionary, of everyday speech or of Scots. */
  isKnown(word: string): boolean
  /** One of the few thousand most frequent words. */
  isTypical(word: string): boolean
  /** One slip away from a frequent word: rather misspelt than a name. */
  isSlip(word: string): boolean
  /** Written with a capital by everybody and nobody's name: days, countries, services. */
  isOftenCapital(word: string): boolean
  /** A name of a place of one or more words, single spaces between them. */
  isPlace(name: string): boolean
}

export type NameSort = 'name' | 'word too'
