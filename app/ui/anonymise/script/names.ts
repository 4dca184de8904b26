import { findHighlights } from '../../../domain/anonymise/find-highlights'
import type { Highlight } from '../../../domain/anonymise/kinds'
import { unpackLexicon } from '../../../domain/anonymise/packed-lexicon'

/** Finds names and places by the packed words and by the partnership's own places. */
export function nameFinder(packed: string, places: readonly string[]): (text: string) => readonly Highlight[] {
  const general = unpackLexicon(packed)
  const own = new Set(places.map((name) => name.toLowerCase()))
  const lexicon = {
    isFirstName: (word: string) => general.isFirstName(word),
    isSurname: (word: string) => general.isSurname(word),
    isKnown: (word: string) => general.isKnown(word),
    isPlace: (name: string) => own.has(name) || general.isPlace(name),
  }
  return (text) => findHighlights(text, lexicon)
}
