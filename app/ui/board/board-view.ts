import type { Board } from '~/domain/workshop/board'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Perspective } from '~/domain/workshop/perspective'

/** A stage of a journey or a heading of a development session, as a board shows it. */
export interface ShownStage {
  readonly code: string
  readonly name: string
}

/** What a board offers, as its page hands it to its script in `data-layout`. */
export interface ShownLayout {
  readonly stages: readonly ShownStage[]
  readonly kinds: readonly ContributionKind[]
  readonly perspective: Perspective
}

/** What the pages of a board show. */
export interface BoardView {
  readonly workshopId: string
  readonly title: string
  readonly partnershipId: string
  readonly layout: ShownLayout
  /** Without any contribution in the page that a device keeps for the time without signal. */
  readonly board: Board
  readonly state: TakenEntries['state']
  readonly isShell: boolean
}
