import type { Highlight, Placeholder, PlaceholderKind, Span } from '../../../domain/anonymise/kinds'
import { wordOfKind, wordOfReason, type MarkWord } from '../mark-word'
import type { Unseen } from './marks-wanted'

/** What finds in a text what may identify. Names and places need words; where those have not come, there are none. */
export interface Engine {
  readonly findIdentifiers: (text: string) => readonly Placeholder[]
  readonly findHighlights: ((text: string) => readonly Highlight[]) | null
}

/** One piece of a text, however often it stands there, and what the writer is told about it. */
export interface Mark {
  readonly piece: string
  readonly word: MarkWord
  /** What is put in its place by itself; null where it is left to the writer and the reviewer. */
  readonly kind: PlaceholderKind | null
}

/** Where so much of a text is unknown it is in a language that the words are not of. */
const foreign = 0.25

/** The most that is told at once of each sort: the next one comes when one of them is settled. */
const most = 5

function isForeign(text: string, highlights: readonly Highlight[]): boolean {
  const unknown = highlights.filter(({ reason }) => reason === 'unknown-word').length
  return unknown > 2 && unknown > foreign * text.trim().split(/\s+/).length
}

function namesIn(text: string, { findHighlights }: Engine): readonly Highlight[] {
  const found = findHighlights?.(text) ?? []
  return isForeign(text, found) ? found.filter(({ reason }) => reason !== 'unknown-word') : found
}

/** By what a piece is known, so that nobody is asked twice about it. */
export function keyOf({ piece }: Pick<Mark, 'piece'>): string {
  return piece.toLowerCase()
}

/**
 * What the writer of a text is told about it, in its order. A piece that ends at `caret` is still being written, and one whose key is in `kept`
 * was looked at already.
 */
export function findMarks(text: string, engine: Engine, kept: ReadonlySet<string>, caret: number | null): readonly Mark[] {
  const pieceOf = ({ start, end }: Span) => text.slice(start, end)
  const isWritten = ({ end }: Span) => end !== caret
  const marks = [
    ...engine
      .findIdentifiers(text)
      .filter(isWritten)
      .map((span): Mark => ({ piece: pieceOf(span), word: wordOfKind[span.kind], kind: span.kind })),
    ...namesIn(text, engine)
      .filter(isWritten)
      .map((span): Mark => ({ piece: pieceOf(span), word: wordOfReason[span.reason], kind: null })),
  ].filter((mark) => !kept.has(keyOf(mark)))
  const once = marks.filter((mark, index) => marks.findIndex((other) => keyOf(other) === keyOf(mark)) === index)
  return [true, false].flatMap((isTakenOut) => once.filter(({ kind }) => (kind !== null) === isTakenOut).slice(0, most))
}

/** The same marks for somebody who comes to them when the text was sent: words that stand there, and kinds in place of what is there no more. */
export function unseenOf(marks: readonly Mark[]): Unseen {
  const kinds = marks.flatMap(({ kind }) => (kind === null ? [] : [kind]))
  return { pieces: marks.flatMap(({ kind, piece }) => (kind === null ? [piece] : [])), kinds: [...new Set(kinds)] }
}
