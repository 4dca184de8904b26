import type { Brand } from '../kernel/brand'

/** How many answered in the lower, the middle and the upper part of the scale 1–7. */
export interface Bands {
  readonly low: number
  readonly middle: number
  readonly high: number
}

export type RecordValue =
  | { readonly kind: 'exact'; readonly n: number; readonly sum: number; readonly bands?: Bands }
  | { readonly kind: 'low' | 'high'; readonly n: number; readonly t: number }
  | { readonly kind: 'hidden' }

/** What one batch may say about one theme; only `publicRecord` makes one, and only `storedRecord` reads one back. */
export type PublicRecord = Brand<RecordValue, 'PublicRecord'>
