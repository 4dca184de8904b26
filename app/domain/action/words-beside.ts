import type { SourceKind } from './action-source'

/** Words that an action answers and that everybody may read now. */
export interface LinkedWords {
  /** As the form carries the source. */
  readonly key: string
  readonly kind: Extract<SourceKind, 'quote' | 'contribution' | 'story'>
  readonly id: string
  /** The theme or the question that a quote is about; null for other words. */
  readonly theme: string | null
  /** Of a story its title. */
  readonly text: string
  readonly language: string
  /** The community whose words they are; null where that may not be said, as with everything that is no quote. */
  readonly group: string | null
}

/**
 * The words that may stand beside an action that names these communities (by name). An action that names none lends its words no label. Beside
 * one that does, words stand only where it may be said that they come from one of these communities: otherwise the action would say it of
 * words whose group is too small to be named. Source: docs/decisions/0044, after the rule for quotes (quote.ts).
 */
export function wordsBeside(words: readonly LinkedWords[], communities: readonly string[]): readonly LinkedWords[] {
  if (communities.length === 0) return words
  return words.filter(({ group }) => group !== null && communities.includes(group))
}
