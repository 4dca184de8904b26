import type { PlaceholderKind, Span } from '../kinds'

/**
 * One way to write an identifier: an expression with a group `it`, which is what becomes a placeholder, and before it, where a context is
 * needed, a group `lead`. It has no look-behind, which older phones do not know.
 */
export interface Form {
  readonly expression: RegExp
  /** Whether what was found is one; left out: always. `whole` is everything that was matched, `after` what follows in the text. */
  readonly accepts?: (it: string, whole: string, after: string) => boolean
}

/** All the ways to write one kind of identifier. */
export interface Recogniser {
  readonly kind: PlaceholderKind
  /** A text without it holds none; left out: it may. It only saves time. */
  readonly hint?: RegExp
  readonly forms: readonly Form[]
  /** What reads like one and leads to nobody: whatever was found wholly inside it is left. */
  readonly unless?: readonly Form[]
}

/** `it` as a word of its own, after `lead`; letters in any case. */
export function form(it: string, lead = '', accepts?: Form['accepts'], flags = 'giu'): Form {
  const expression = new RegExp(`(?<lead>(?:^|[^\\p{L}\\p{N}])${lead})(?<it>${it})(?![\\p{L}\\p{N}])`, flags)
  return accepts === undefined ? { expression } : { expression, accepts }
}

/** The same with letters in the case that is written: for what in small letters would be a word. */
export function exactForm(it: string, lead = '', accepts?: Form['accepts']): Form {
  return form(it, lead, accepts, 'gu')
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** What one form finds. Behind a refused match the search goes on right after its lead, because another may begin inside it. */
function foundBy({ expression, accepts }: Form, text: string): readonly Span[] {
  const found: Span[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const [whole, { lead = '', it = '' } = {}] = [match[0], match.groups]
    const start = match.index + lead.length
    const end = start + it.length
    const isAccepted = accepts === undefined || accepts(it, whole, text.slice(end))
    if (isAccepted) found.push({ start, end })
    expression.lastIndex = Math.max(match.index + 1, isAccepted ? end : start)
  }
  return found
}

/** Where the text holds what a recogniser knows, in the order of its forms; spans may overlap. */
export function spansOf({ hint, forms, unless = [] }: Recogniser, text: string): readonly Span[] {
  if (hint?.test(text) === false) return []
  const found = forms.flatMap((one) => foundBy(one, text))
  const left = found.length === 0 ? [] : unless.flatMap((one) => foundBy(one, text))
  return found.filter(({ start, end }) => !left.some((one) => one.start <= start && end <= one.end))
}
