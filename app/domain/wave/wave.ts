import type { Day } from '../kernel/day'
import type { WaveState } from './wave-state'

/** A community of interest that a wave asks. */
export interface WaveCommunity {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Its people meet as one group and know each other's answers: the coding guards against two insiders. */
  readonly meetsAsOneGroup: boolean
}

/** The days of a wave: answers from `opensOn` to `answerByDay`, typed paper until `paperInDay`, all days included. */
export interface WaveDays {
  readonly opensOn: Day
  readonly answerByDay: Day
  readonly paperInDay: Day
}

/** One collection period of one instrument. */
export interface Wave extends WaveDays {
  readonly id: string
  readonly partnershipId: string
  readonly title: string
  readonly instrumentId: string
  /** 'area' or the code of a settlement */
  readonly place: string
  /** Codes of the languages it is asked in. */
  readonly languages: readonly string[]
  readonly state: WaveState
  /** The day of the release, set by the coordinator; null: a wave from before it could be set. */
  readonly publishOn: Day | null
  readonly closedOn: Day | null
  readonly sealedOn: Day | null
  readonly communities: readonly WaveCommunity[]
}
