import type { Day } from '../kernel/day'
import type { Perspective } from './perspective'

export const workshopModes = ['in-person', 'online'] as const
export const placeKinds = ['prison', 'recovery-cafe', 'community-centre', 'partner-office', 'school', 'online', 'other'] as const
export const audiences = ['lived-experience', 'supporting-organisation', 'partner'] as const
export const workshopStates = ['planned', 'running', 'finished', 'cancelled'] as const
/** The seven National Standards for Community Engagement (Scotland, 2016). */
export const engagementStandards = ['inclusion', 'support', 'planning', 'working-together', 'methods', 'communication', 'impact'] as const

export type WorkshopMode = (typeof workshopModes)[number]
export type PlaceKind = (typeof placeKinds)[number]
export type WorkshopAudience = (typeof audiences)[number]
export type WorkshopState = (typeof workshopStates)[number]
export type EngagementStandard = (typeof engagementStandards)[number]

/** A step of a journey or a heading of a development session. */
export interface Stage {
  readonly code: string
  readonly name: string
  /** No longer offered. */
  readonly isRetired: boolean
}

export interface Journey {
  readonly id: string
  readonly perspective: Perspective
  readonly name: string
  /** In their order. */
  readonly stages: readonly Stage[]
}

/** An organisation that took part in a workshop or facilitated it. */
export interface Participating {
  readonly name: string
  readonly part: 'facilitated' | 'took-part'
  readonly isPartner: boolean
}

/** One meeting as its plan says, and how far it has come. Head-counts are not in it: they are shown under the disclosure policy only. */
export interface Workshop {
  readonly id: string
  readonly partnershipId: string
  readonly journey: Journey
  readonly title: string
  readonly heldOn: Day
  /** 'area' or the code of a settlement. */
  readonly place: string
  readonly placeKind: PlaceKind
  readonly mode: WorkshopMode
  readonly host: string
  readonly accessibility: string
  readonly support: string
  /** The group agreed that case studies of another perspective are read. */
  readonly mixes: boolean
  readonly state: WorkshopState
  readonly finishedOn: Day | null
  /** The day on which the group confirmed the summary. */
  readonly confirmedOn: Day | null
  readonly reviewClosedOn: Day | null
  readonly audiences: readonly WorkshopAudience[]
  /** Codes of communities of interest. */
  readonly communities: readonly string[]
  readonly organisations: readonly Participating[]
  readonly facilitatorIds: readonly string[]
  /** In the order in which they are read. */
  readonly caseStudyIds: readonly string[]
}
