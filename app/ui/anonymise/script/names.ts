import { findHighlights } from '../../../domain/anonymise/find-highlights'
import type { Highlight } from '../../../domain/anonymise/kinds'
import { unpackLexicon, withPlaces } from '../../../domain/anonymise/packed-lexicon'

/** Finds names and places by the packed words and by the partnership's own places. */
export function nameFinder(packed: string, places: readonly string[]): (text: string) => readonly Highlight[] {
  const lexicon = withPlaces(unpackLexicon(packed), places)
  return (text) => findHighlights(text, lexicon)
}
