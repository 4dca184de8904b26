import type { HighlightReason } from '../kinds'
import type { Reading } from '../reading-of'

/** The first and the last word of what was found. */
export interface Found {
  readonly from: number
  readonly to: number
}

export interface Finder {
  readonly reason: HighlightReason
  /** What begins at this word, or null. */
  readonly find: (reading: Reading, at: number) => Found | null
}
