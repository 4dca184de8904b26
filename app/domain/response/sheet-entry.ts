import type { Answers, WrittenText } from './answers'

/** What was typed from one paper sheet. */
export interface SheetEntry {
  readonly answers: Answers
  readonly texts: readonly WrittenText[]
  /** Ticked on the sheet: somebody is in danger. Left out: not ticked. */
  readonly saysDanger?: true
}

/** The most sheets that one paper batch may hold. */
export const mostSheets = 200

/** True when nothing on the sheet was filled in: such a sheet is no response, because it would count towards a group's size. */
export function isBlankSheet({ answers, texts }: SheetEntry): boolean {
  const chosen = Object.keys({ ...answers.ratings, ...answers.choices })
  return chosen.length === 0 && answers.priorities.length === 0 && texts.length === 0
}
