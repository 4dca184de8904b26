import type { Day } from '../kernel/day'
import type { Instrument } from './instrument'

export interface Contact {
  readonly name: string
  readonly phone: string
  readonly note: string
}

/** Everything that an address of the survey leads to. It tells nothing of what was answered. */
export interface Survey {
  readonly collector: {
    readonly id: string
    /** Who may answer here: whoever has the link, whoever has a one-time code, or nobody: the sheets of a paper batch are typed. */
    readonly access: 'open' | 'codes' | 'paper'
    /** Many people answer on this device, one after another. */
    readonly isShared: boolean
    /** A member of staff reads the questions out and taps what is said. */
    readonly isInterview: boolean
  }
  readonly wave: {
    readonly id: string
    readonly state: string
    readonly opensOn: Day
    readonly answerByDay: Day
    /** The day the results come out; null: none was set. */
    readonly publishOn: Day | null
    readonly languages: readonly string[]
    /** What waits on a device for a signal is locked to it (base64url of a point of P-256); null where nothing can be sent. */
    readonly publicKey: string | null
  }
  readonly instrument: Instrument
  /** Language → what children read before the first question, as their partnership has confirmed it; null where adults are asked. */
  readonly consent: Readonly<Record<string, string>> | null
  /**
   * Language → who reads what may speak of danger and how soon, as the partnership has confirmed it; null: nothing is read before the wave has
   * closed.
   */
  readonly safeguarding: Readonly<Record<string, string>> | null
  /** The name of what is rated: the whole area, or one of its settlements. */
  readonly place: string
  readonly community: { readonly code: string; readonly name: string }
  /** `at`: what the addresses of its public pages begin with. */
  readonly partnership: { readonly id: string; readonly name: string; readonly leaveAddress: string; readonly at: string }
  /** Only those that the partnership has confirmed. */
  readonly contacts: readonly Contact[]
  /** Item → file: where the partnership has made a video in British Sign Language. */
  readonly videos: Readonly<Record<string, string>>
  /** Ids of the partnership's frameworks that the survey's figures go into. */
  readonly frameworks: readonly string[]
}
