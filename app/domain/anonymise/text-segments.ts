import { type Highlight, type HighlightReason, type PlaceholderKind, placeholderKinds } from './kinds'

/** A part of a text as a reviewer sees it. */
export type TextSegment =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'highlight'; readonly text: string; readonly reason: HighlightReason }
  | { readonly kind: 'placeholder'; readonly text: string; readonly stands: PlaceholderKind }

const placeholder = new RegExp(`\\[(${placeholderKinds.join('|')})\\]`, 'g')

interface Marked {
  readonly start: number
  readonly end: number
  readonly as: (text: string) => TextSegment
}

/** The text in one piece after the other: what may point at somebody, what stands for something that was removed, and the rest. */
export function textSegments(text: string, highlights: readonly Highlight[]): readonly TextSegment[] {
  const marked: Marked[] = [
    ...highlights.map(({ start, end, reason }) => ({
      start,
      end,
      as: (part: string) => ({ kind: 'highlight' as const, text: part, reason }),
    })),
    ...[...text.matchAll(placeholder)].map(({ 0: whole, 1: stands, index }) => ({
      start: index,
      end: index + whole.length,
      as: (part: string) => ({ kind: 'placeholder' as const, text: part, stands: stands as PlaceholderKind }),
    })),
  ]
  const segments: TextSegment[] = []
  let from = 0
  for (const { start, end, as } of marked.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue
    if (start > from) segments.push({ kind: 'plain', text: text.slice(from, start) })
    segments.push(as(text.slice(start, end)))
    from = end
  }
  return from < text.length ? [...segments, { kind: 'plain', text: text.slice(from) }] : segments
}
