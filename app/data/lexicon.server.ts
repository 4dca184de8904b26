import type { Lexicon } from '~/domain/anonymise/lexicon'

const nothing: Lexicon = { isFirstName: () => false, isSurname: () => false, isKnown: () => false, isPlace: () => false }

/** The words that the search for names and places knows. */
export function loadLexicon(): Promise<Lexicon> {
  return Promise.resolve(nothing)
}
