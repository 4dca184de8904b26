import { findHighlights } from '~/domain/anonymise/find-highlights'
import { lexicon } from './lexicon'

/** What is highlighted in a text, each with its reason before it: `kin Liam`. */
export function highlighted(text: string): readonly string[] {
  return findHighlights(text, lexicon).map(({ reason, start, end }) => `${reason} ${text.slice(start, end)}`)
}
