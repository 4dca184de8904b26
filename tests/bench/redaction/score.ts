import { findHighlights } from '~/domain/anonymise/find-highlights'
import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
import type { Highlight, Placeholder, Span } from '~/domain/anonymise/kinds'
import type { Lexicon } from '~/domain/anonymise/lexicon'
import { type Label, type LabelKind, type LabelledText, nameKinds } from './read-corpus'

export interface Tally {
  found: number
  of: number
}

export interface Score {
  /** Labels wholly covered, whatever the kind that was said: what stays unmasked is what harms. */
  readonly recall: Map<LabelKind, Tally>
  /** Placeholders that touch a label of a structured kind, by the kind that was said. */
  readonly precision: Map<LabelKind, Tally>
  /** Placeholders whose kind is the label's. */
  readonly named: Tally
  /** Texts with a label of the sort in which one stays unmarked. */
  readonly leaks: { readonly structured: Tally; readonly names: Tally; readonly people: Tally }
  /** Words marked that belong to no label, of all words. */
  readonly needless: Tally
  /** Texts without a person that have any highlight. */
  readonly disturbed: Tally
  readonly misses: string[]
  readonly alarms: string[]
}

function isName(kind: LabelKind): boolean {
  return nameKinds.some((known) => known === kind)
}

/** Whether every letter and digit of the label is covered. */
function isCovered(text: string, label: Span, marks: readonly Span[]): boolean {
  return [...text.slice(label.start, label.end).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    marks.some(({ start, end }) => start <= label.start + index && label.start + index < end),
  )
}

function add<Key>(tallies: Map<Key, Tally>, key: Key, isFound: boolean): void {
  const tally = tallies.get(key) ?? { found: 0, of: 0 }
  tallies.set(key, { found: tally.found + Number(isFound), of: tally.of + 1 })
}

function addTo(tally: Tally, isFound: boolean): void {
  tally.found += Number(isFound)
  tally.of += 1
}

function emptyScore(): Score {
  const none = () => ({ found: 0, of: 0 })
  const leaks = { structured: none(), names: none(), people: none() }
  return { recall: new Map(), precision: new Map(), named: none(), leaks, needless: none(), disturbed: none(), misses: [], alarms: [] }
}

function shown(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 25), start)}«${text.slice(start, end)}»${text.slice(end, end + 25)}`
}

function countLabels(score: Score, { text, labels }: LabelledText, placeholders: readonly Placeholder[], marks: readonly Span[]): void {
  const missed = (label: Label) => !isCovered(text, label, isName(label.kind) ? marks : placeholders)
  for (const label of labels) {
    add(score.recall, label.kind, !missed(label))
    if (missed(label)) score.misses.push(`${label.kind}: ${shown(text, label)}`)
  }
  const structured = labels.filter(({ kind }) => !isName(kind))
  const names = labels.filter(({ kind }) => isName(kind))
  const people = names.filter(({ kind }) => kind !== 'place')
  if (structured.length > 0) addTo(score.leaks.structured, structured.some(missed))
  if (names.length > 0) addTo(score.leaks.names, names.some(missed))
  if (people.length > 0) addTo(score.leaks.people, people.some(missed))
}

function countMarks(
  score: Score,
  { text, labels }: LabelledText,
  placeholders: readonly Placeholder[],
  highlights: readonly Highlight[],
): void {
  const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end
  for (const placeholder of placeholders) {
    const touched = labels.filter((label) => touches(label, placeholder) && !isName(label.kind))
    add(score.precision, placeholder.kind, touched.length > 0)
    if (touched.length > 0)
      addTo(
        score.named,
        touched.some(({ kind }) => kind === placeholder.kind),
      )
    else score.alarms.push(`[${placeholder.kind}] ${shown(text, placeholder)}`)
  }
  for (const word of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const span = { start: word.index, end: word.index + word[0].length }
    const isMarked = highlights.some((highlight) => touches(highlight, span))
    addTo(score.needless, isMarked && !labels.some((label) => touches(label, span)))
  }
  for (const highlight of highlights)
    if (!labels.some((label) => touches(label, highlight))) score.alarms.push(`(${highlight.reason}) ${shown(text, highlight)}`)
}

/** How well the engine does on labelled texts. */
export function scoreOf(texts: readonly LabelledText[], withoutPeople: readonly LabelledText[], lexicon: Lexicon): Score {
  const score = emptyScore()
  for (const labelled of [...texts, ...withoutPeople]) {
    const [placeholders, highlights] = [findIdentifiers(labelled.text), findHighlights(labelled.text, lexicon)]
    countLabels(score, labelled, placeholders, [...placeholders, ...highlights])
    countMarks(score, labelled, placeholders, highlights)
    if (withoutPeople.includes(labelled)) addTo(score.disturbed, highlights.length > 0)
  }
  return score
}
