import { findIdentifiers } from './find-identifiers'
import type { Finder } from './finders/finder'
import { finders } from './finders/finders'
import type { Highlight, Span } from './kinds'
import type { Lexicon } from './lexicon'
import { overlaps } from './overlaps'
import { readingOf } from './reading-of'

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
  for (const finder of finders) for (const highlight of foundBy(finder, reading)) found.push(...leftOf(highlight, found, text))
  return found.sort((one, other) => one.start - other.start)
}

/** What of a highlight no earlier one has, without spaces at its ends. */
function leftOf(highlight: Highlight, found: readonly Highlight[], text: string): readonly Highlight[] {
  let parts: readonly Highlight[] = [highlight]
  for (const known of found.filter((other) => overlaps(other, highlight)))
    parts = parts.flatMap((part) => [
      { ...part, end: Math.min(part.end, known.start) },
      { ...part, start: Math.max(part.start, known.end) },
    ])
  return parts.map((part) => ({ ...part, ...trimmed(part, text) })).filter(({ start, end }) => start < end)
}

function trimmed({ start, end }: Span, text: string): Span {
  const inner = text.slice(start, Math.max(start, end))
  const before = /^[^\p{L}]*/u.exec(inner)?.[0].length ?? 0
  const behind = /[^\p{L}]*$/u.exec(inner)?.[0].length ?? 0
  return { start: start + before, end: end - behind }
}

function placeholdersIn(text: string): readonly Span[] {
  return [...text.matchAll(/\[[a-z]+\]/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
