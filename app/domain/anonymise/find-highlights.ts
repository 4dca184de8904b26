import { findIdentifiers } from './find-identifiers'
import type { Finder } from './finders/finder'
import { finders } from './finders/finders'
import type { Highlight, Span } from './kinds'
import type { Lexicon } from './lexicon'
import { readingOf } from './reading-of'
import { restOf } from './rest-of'

/** Everything a finder says of the text, from its first to its last word. */
function foundBy(finder: Finder, reading: ReturnType<typeof readingOf>): readonly Highlight[] {
  return reading.words.flatMap((_, at) => {
    const found = finder.find(reading, at)
    const [first, last] = found === null ? [undefined, undefined] : [reading.words[found.from], reading.words[found.to]]
    return first === undefined || last === undefined ? [] : [{ reason: finder.reason, start: first.start, end: last.end }]
  })
}

/**
 * Names, places and words that may point at somebody, in the order of the text; none overlaps an identifier, a placeholder or another. They
 * are an aid to a person who decides, never a gate: docs/privacy/free-text.md says how much they miss.
 */
export function findHighlights(text: string, lexicon: Lexicon): readonly Highlight[] {
  const reading = readingOf(text, lexicon, [...findIdentifiers(text), ...placeholdersIn(text)])
  const found: Highlight[] = []
  for (const finder of finders) for (const highlight of foundBy(finder, reading)) found.push(...restOf(highlight, found, text))
  return found.sort((one, other) => one.start - other.start)
}

function placeholdersIn(text: string): readonly Span[] {
  return [...text.matchAll(/\[[a-z]+\]/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
