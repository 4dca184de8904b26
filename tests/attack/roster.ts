/** One answer set that was in a wave when it closed: in the worst case the observer knows of everybody whether and what they answered. */
export interface Answered {
  /** Code of a theme or of a question that is rated → rating. */
  readonly ratings: Readonly<Record<string, number>>
  /** Code of a choice of the partnership's own → option. */
  readonly choices: Readonly<Record<string, number>>
  /** The member of staff who typed it from paper. */
  readonly typist: string | null
}

export interface CommunityRoster {
  readonly code: string
  readonly meetsAsOneGroup: boolean
  readonly people: readonly Answered[]
}

/** Who was in a wave when it closed. */
export type Roster = readonly CommunityRoster[]
