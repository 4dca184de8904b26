/** The words that the search for names and places knows; app/data/lexicon.server.ts loads it, a browser loads its own packed form. */
export interface Lexicon {
  /** A first name or a short form of one, in lower case. */
  isFirstName(word: string): boolean
  isSurname(word: string): boolean
  /** A word of a dictionary, in lower case. */
  isKnown(word: string): boolean
  /** A name of a place of one or more words, in lower case, single spaces. */
  isPlace(name: string): boolean
}
