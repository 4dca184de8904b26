import { type PlaceholderKind, placeholderKinds } from '~/domain/anonymise/kinds'
import { parseDecision } from '~/domain/anonymise/review-decision'
import { decisionWords } from './decision-words'
import { placeholderWords } from './placeholder-words'

interface Properties {
  /** What was done to the text before this one, as the address says it. */
  readonly done: string
  /** Kinds of what was replaced while it was approved. */
  readonly replaced: readonly string[]
  readonly look: 'first' | 'second'
}

/** What became of the text before. */
export function DoneNote({ done, replaced, look }: Properties) {
  const decision = parseDecision(done)
  if (done === 'gone')
    return (
      <p className="wm-panel" role="status">
        Somebody else decided about that text meanwhile. Your decision changed nothing.
      </p>
    )
  if (decision === null) return null
  const kinds = placeholderKinds.filter((kind) => replaced.includes(kind))
  return (
    <p className="wm-panel wm-panel--done" role="status">
      {decisionWords(look, decision).done}
      {kinds.length === 0 ? null : ` Before it was kept, this was replaced in it: ${kinds.map(replacement).join(', ')}.`}
    </p>
  )
}

function replacement(kind: PlaceholderKind): string {
  return `${placeholderWords[kind]} by [${kind}]`
}
