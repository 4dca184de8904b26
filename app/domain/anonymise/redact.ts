import { findHighlights } from './find-highlights'
import { findIdentifiers } from './find-identifiers'
import type { Highlight, Placeholder, Span } from './kinds'
import type { Lexicon } from './lexicon'
import { removeIdentifiers } from './remove-identifiers'

/** What the product does with a text: what it keeps, what it replaced, and what it would show to a reviewer. */
export interface Redaction {
  readonly redacted: string
  /** Offsets into the text as it was given, in Unicode code points, `end` exclusive. */
  readonly placeholders: readonly Placeholder[]
  readonly highlights: readonly Highlight[]
}

/** Offsets in UTF-16 units as offsets in code points. */
function inCodePoints<Kind extends Span>(text: string, spans: readonly Kind[]): readonly Kind[] {
  const pointsTo = (offset: number) => Array.from(text.slice(0, offset)).length
  return spans.map((span) => ({ ...span, start: pointsTo(span.start), end: pointsTo(span.end) }))
}

/** A text as it would be kept, with what was replaced in it and what may point at somebody; for `npm run redact` and whoever measures. */
export function redact(text: string, lexicon: Lexicon): Redaction {
  return {
    redacted: removeIdentifiers(text),
    placeholders: inCodePoints(text, findIdentifiers(text)),
    highlights: inCodePoints(text, findHighlights(text, lexicon)),
  }
}
