/** What identifies by its form alone and becomes a placeholder at once, before anything is stored. */
export const placeholderKinds = [
  'phone',
  'email',
  'postcode',
  'ni',
  'chi',
  'nhs',
  'vehicle',
  'date',
  'age',
  'address',
  'url',
  'handle',
  'reference',
  'bank',
  'number',
] as const

export type PlaceholderKind = (typeof placeholderKinds)[number]

/** Why a word may point at somebody. */
export const highlightReasons = ['first-name', 'surname', 'kin', 'nickname', 'place', 'unknown-word', 'capital'] as const

export type HighlightReason = (typeof highlightReasons)[number]

/** Where something stands in a text: offsets in UTF-16 units, as everywhere in JavaScript, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What was, or is to be, replaced by `[kind]`. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind
}

/** What a person should look at: never replaced by itself. */
export interface Highlight extends Span {
  readonly reason: HighlightReason
}
