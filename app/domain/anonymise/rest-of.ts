import type { Span } from './kinds'
import { overlaps } from './overlaps'

/** The parts of a span that none of the taken ones has, each without what is neither a letter nor a digit at its ends. */
export function restOf<Kind extends Span>(span: Kind, taken: readonly Span[], text: string): readonly Kind[] {
  let parts: readonly Kind[] = [span]
  for (const known of taken.filter((other) => overlaps(other, span)))
    parts = parts.flatMap((part) => [
      { ...part, end: Math.min(part.end, known.start) },
      { ...part, start: Math.max(part.start, known.end) },
    ])
  return parts.map((part) => trimmed(part, text)).filter(({ start, end }) => start < end)
}

function trimmed<Kind extends Span>(part: Kind, text: string): Kind {
  const inner = text.slice(part.start, Math.max(part.start, part.end))
  const before = /^[^\p{L}\p{N}]*/u.exec(inner)?.[0].length ?? 0
  const behind = /[^\p{L}\p{N}]*$/u.exec(inner)?.[0].length ?? 0
  return { ...part, start: part.start + before, end: part.end - behind }
}
