import { findIdentifiers } from './find-identifiers'
import type { Highlight } from './kinds'
import type { Lexicon } from './lexicon'

/** Names, places and words that may point at somebody, in the order of the text; none overlaps an identifier, a placeholder or another. */
export function findHighlights(text: string, lexicon: Lexicon): readonly Highlight[] {
  const taken = findIdentifiers(text)
  return [...text.matchAll(/\p{L}+/gu)]
    .map(({ index, 0: word }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word, start }) => lexicon.isFirstName(word.toLowerCase()) && !taken.some((one) => start >= one.start && start < one.end))
    .map(({ start, end }) => ({ reason: 'first-name', start, end }))
}
