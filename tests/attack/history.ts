import type { OwnQuestion } from '~/domain/instrument/own-question'

/** Somebody who answers a wave, and what comes of it. */
export interface Person {
  readonly ratings: Readonly<Record<string, number>>
  /** Code of a choice of the partnership's own → option. */
  readonly choices: Readonly<Record<string, number>>
  readonly priorities: readonly string[]
  /** Who types it from paper; null: the person's own phone. */
  readonly typist: string | null
  /** Goes the whole way through the use case, where a phone sends it. */
  readonly isSent: boolean
  /** `late`: comes after the wave has closed and must be refused. */
  readonly fate: 'stays' | 'withdraws' | 'late'
}

export interface AskedGroup {
  readonly code: string
  readonly meetsAsOneGroup: boolean
  readonly people: readonly Person[]
}

/** What happens while a wave is open, in its order. `look`: somebody would like to see results; a naive policy lets them. */
export type Event = { readonly act: 'answer' | 'withdraw'; readonly community: string; readonly person: number } | { readonly act: 'look' }

export interface PlannedWave {
  readonly communities: readonly AskedGroup[]
  readonly events: readonly Event[]
}

/** Waves of the same communities, one after the other; whoever answers in two is an unknown of their own in each. */
export interface History {
  readonly seed: number
  readonly number: number
  readonly themes: readonly string[]
  /** What the partnership asks of its own in every wave. */
  readonly own: readonly OwnQuestion[]
  /**
   * Lived through slowly: every answer goes through a use case or a repository of its own, more people withdraw, and everything that must be
   * refused is tried on the way. In the others most answers are written as rows, many at a time.
   */
  readonly isProbed: boolean
  /** No integer program is spared. */
  readonly isThorough: boolean
  readonly waves: readonly PlannedWave[]
}
