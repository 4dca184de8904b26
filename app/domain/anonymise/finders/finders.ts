import type { HighlightReason } from '../kinds'
import type { Reading } from '../reading-of'
import { findCapital } from './capital'
import { findFirstName } from './first-name'
import { findKin } from './kin'
import { findNickname } from './nickname'
import { findPlace } from './place'
import { findSurname } from './surname'
import { findUnknownWord } from './unknown-word'

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

/** The one that knows most is asked first: what it found belongs to it. */
export const finders: readonly Finder[] = [
  { reason: 'place', find: findPlace },
  { reason: 'nickname', find: findNickname },
  { reason: 'kin', find: findKin },
  { reason: 'first-name', find: findFirstName },
  { reason: 'surname', find: findSurname },
  { reason: 'unknown-word', find: findUnknownWord },
  { reason: 'capital', find: findCapital },
]
