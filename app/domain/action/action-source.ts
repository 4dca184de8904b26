/** What an action answers: a theme of a release, words (a quote, a contribution, a story), or a statement. */
export const sourceKinds = ['theme', 'quote', 'contribution', 'statement', 'story'] as const
export type SourceKind = (typeof sourceKinds)[number]

export interface ActionSource {
  readonly kind: SourceKind
  /** The number of the release (theme, quote) or of the statement (contribution, statement); null for a story, which belongs to neither. */
  readonly sequence: number | null
  /** The code of a theme or the id of words; empty for a statement. */
  readonly ref: string
}

const form = /^(theme|quote|contribution|statement)\/([1-9]\d{0,8})(?:\/([\w-]{1,80}))?$|^story\/([\w-]{1,80})$/

/** A source as a form carries it: `theme/2/PS09`, `statement/1`, `story/<id>`. */
export function sourceKey({ kind, sequence, ref }: ActionSource): string {
  return [kind, sequence, ref].filter((part) => part !== null && part !== '').join('/')
}

/** The source that a text of a form names, or null; whether there is such a thing is for others to know. */
export function parseSource(text: string): ActionSource | null {
  const match = form.exec(text)
  if (match === null) return null
  const [, kind, sequence, ref = '', story] = match
  if (story !== undefined) return { kind: 'story', sequence: null, ref: story }
  const found = sourceKinds.find((known) => known === kind)
  if (found === undefined || (ref === '') !== (found === 'statement')) return null
  return { kind: found, sequence: Number(sequence), ref }
}
