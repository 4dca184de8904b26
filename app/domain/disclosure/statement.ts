import type { Brand } from '../kernel/brand'
import type { Perspective } from '../workshop/perspective'
import type { EngagementStandard, PlaceKind, WorkshopAudience, WorkshopMode } from '../workshop/workshop'
import type { ContributionCounts } from './contribution-counts'
import type { ShownHeadCounts } from './head-count'

/** How far a standard of community engagement was met by one activity, in the facilitator's words. */
export interface MetStandard {
  readonly standard: EngagementStandard
  readonly note: string
}

/** A workshop as a statement names it. Who came to it is counted nowhere but together with all others. */
export interface Activity {
  readonly title: string
  readonly heldOn: string
  readonly mode: WorkshopMode
  readonly placeKind: PlaceKind
  /** The name of the settlement, or of the whole area. */
  readonly place: string
  readonly host: string
  readonly journey: string
  readonly audiences: readonly WorkshopAudience[]
  /** Names of communities of interest. */
  readonly communities: readonly string[]
  readonly standards: readonly MetStandard[]
}

/** An organisation that took part in a workshop of the period, or facilitated one, or both. */
export interface ListedOrganisation {
  readonly name: string
  readonly isPartner: boolean
  readonly facilitated: boolean
  readonly tookPart: boolean
}

/** Whom and what no workshop of the period was for or about; names, in the order of the partnership. */
export interface StatementGaps {
  readonly communities: readonly string[]
  readonly settlements: readonly string[]
  readonly perspectives: readonly Perspective[]
  readonly audiences: readonly WorkshopAudience[]
}

/** Numbers of workshops, which are not protected. One workshop may be for several audiences. */
export interface WorkshopNumbers {
  readonly total: number
  readonly byMode: Readonly<Record<WorkshopMode, number>>
  readonly byAudience: Readonly<Record<WorkshopAudience, number>>
}

/** What a statement says that tells nothing of how many people came or of what they said. */
export interface StatementAccount {
  readonly partnership: { readonly id: string; readonly name: string }
  readonly from: string
  readonly to: string
  readonly workshops: WorkshopNumbers
  readonly organisations: readonly ListedOrganisation[]
  /** By day. */
  readonly activities: readonly Activity[]
  readonly gaps: StatementGaps
  /** The printed headings of the table of activities: the activity, who was involved, learning points. */
  readonly columns: readonly [string, string, string]
}

/** Everything that a statement makes public; learning points and published contributions stand beside it, so that one can be taken down. */
export interface StatementContent extends StatementAccount {
  readonly format: 'what-matters-statement-1'
  readonly policy: string
  readonly people: ShownHeadCounts
  readonly contributions: ContributionCounts
}

/** The bytes that are hashed, stored and served for ever. */
export interface StatementPayload {
  readonly sequence: number
  readonly publishedOn: string
  readonly previousSha256: string
  readonly content: StatementContent
}

/** A numbered participation statement, read back from its frozen bytes; pages and files accept nothing else. */
export type ParticipationStatement = Brand<
  { readonly sequence: number; readonly publishedOn: string; readonly sha256: string; readonly content: StatementContent },
  'ParticipationStatement'
>
