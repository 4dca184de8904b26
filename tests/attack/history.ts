/** Somebody who answers a wave, and what comes of it. */
export interface Person {
  readonly ratings: Readonly<Record<string, number>>
  readonly priorities: readonly string[]
  /** Who types it from paper; null: the person's own phone. */
  readonly typist: string | null
  /** Goes the whole way through the use case; others are appended as it appends them, many at a time, because thousands of histories are played. */
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
  /** Whether everything that must be refused is tried on the way. */
  readonly isProbed: boolean
  readonly waves: readonly PlannedWave[]
}
