import type { Board } from './board'
import { kindsOnBoard } from './contribution'
import type { BoardLayout } from './entry'
import type { Journey, Stage } from './workshop'

/** What a board takes: every stage that its journey ever had, because a device may have opened it before one was retired. */
export function takenLayout({ perspective, stages }: Journey): BoardLayout {
  return { stages: stages.map(({ code }) => code), kinds: kindsOnBoard(perspective) }
}

/** The stages that a board shows: those that are offered, and retired ones that hold something. */
export function shownStages({ stages }: Journey, { contributions }: Board): readonly Stage[] {
  return stages.filter(({ code, isRetired }) => !isRetired || contributions.some(({ stage, isRemoved }) => stage === code && !isRemoved))
}
