import type { Placeholder, PlaceholderKind } from '../../domain/anonymise/kinds'

/** A stretch of what was written, or the kind of what is put in a stretch's place. */
export type KeptPart = { readonly text: string } | { readonly kind: PlaceholderKind }

/** A text as it will be kept, in parts, so that a page can say a placeholder in its own words. */
export function keptParts(text: string, found: readonly Placeholder[]): readonly KeptPart[] {
  const parts: KeptPart[] = []
  let from = 0
  for (const { kind, start, end } of found) {
    parts.push({ text: text.slice(from, start) }, { kind })
    from = end
  }
  return [...parts, { text: text.slice(from) }].filter((part) => !('text' in part) || part.text !== '')
}
