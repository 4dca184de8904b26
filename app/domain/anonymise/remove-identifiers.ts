import { findIdentifiers } from './find-identifiers'
import { type PlaceholderKind, placeholderKinds } from './kinds'

/** The text with `[kind]` in place of whatever identifies by its form. To do it again changes nothing. */
export function removeIdentifiers(text: string): string {
  let [redacted, from] = ['', 0]
  for (const { kind, start, end } of findIdentifiers(text)) {
    redacted += `${text.slice(from, start)}[${kind}]`
    from = end
  }
  return redacted + text.slice(from)
}

/** How many placeholders of each kind a text holds; kinds that it does not hold are left out. */
export function countPlaceholders(redacted: string): ReadonlyMap<PlaceholderKind, number> {
  const counts = placeholderKinds.map((kind) => [kind, redacted.split(`[${kind}]`).length - 1] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}
