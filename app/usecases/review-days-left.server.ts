import { today } from '~/data/clock.server'
import { type Day, daysBetween } from '~/domain/kernel/day'

/** Something that a reviewer has to do in time. */
export interface Queue {
  readonly waiting: number
  readonly until: Day
  /** Days from today; 0: today is the last day on which it may still be there. */
  readonly daysLeft: number
}

/** What waits until a day; null where there is no such day, or it has passed and nothing waits. */
export function queueUntil(until: Day | null, waiting: number): Queue | null {
  const daysLeft = until === null ? -1 : daysBetween(today(), until)
  return until === null || (daysLeft <= 0 && waiting === 0) ? null : { waiting, until, daysLeft: Math.max(0, daysLeft) }
}
