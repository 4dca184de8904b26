import type { Day } from '../kernel/day'
import type { Problem } from '../kernel/result'
import type { Workshop } from '../workshop/workshop'

/** The first and the last day that a statement is about. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** A period that a statement was released about. */
export interface ReleasedPeriod extends Period {
  readonly sequence: number
}

type Waiting = Pick<Workshop, 'title' | 'heldOn' | 'state' | 'reviewClosedOn'>

/** Whether a day lies in a period. */
export function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= day && day <= to
}

function daysProblem({ from, to }: Period, today: Day): Problem | null {
  if (from > to) return { item: 'to', key: 'statement.backwards' }
  return to < today ? null : { item: 'to', key: 'statement.not-over' }
}

function workshopProblem({ title, heldOn, state, reviewClosedOn }: Waiting): readonly Problem[] {
  if (state === 'cancelled') return []
  const values = { workshop: title, day: heldOn }
  if (state !== 'finished') return [{ item: 'to', key: 'statement.workshop-not-finished', values }]
  return reviewClosedOn === null ? [{ item: 'to', key: 'statement.workshop-in-review', values }] : []
}

/**
 * Why no statement can be released about a period: it must be over, overlap none that was released, and hold at least one finished workshop and
 * none that is still to come or in review, so that nothing can be added to it later. `workshops`: all of the partnership.
 */
export function periodProblems(
  period: Period,
  today: Day,
  released: readonly ReleasedPeriod[],
  workshops: readonly Waiting[],
): readonly Problem[] {
  const wrongDays = daysProblem(period, today)
  if (wrongDays !== null) return [wrongDays]
  const overlapping = released.find(({ from, to }) => from <= period.to && period.from <= to)
  if (overlapping !== undefined) {
    const { from, to, sequence } = overlapping
    return [{ item: 'from', key: 'statement.overlaps', values: { number: sequence, from, to } }]
  }
  const held = workshops.filter(({ heldOn }) => isWithin(heldOn, period))
  const problems = held.flatMap(workshopProblem)
  if (problems.length === 0 && !held.some(({ state }) => state === 'finished')) return [{ item: 'from', key: 'statement.no-workshops' }]
  return problems
}
