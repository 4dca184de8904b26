import { findCapital } from './capital'
import type { Finder } from './finder'
import { findFirstName } from './first-name'
import { findKin } from './kin'
import { findNickname } from './nickname'
import { findPlace } from './place'
import { findSurname } from './surname'
import { findUnknownWord } from './unknown-word'

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
