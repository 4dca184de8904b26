import { addDays, type Day } from '../kernel/day'

/** How long a workshop may run, in days around the day for which it is planned. */
export interface RunningPolicy {
  readonly name: string
  /** It can be started so many days before its day, where there is a signal, so that a room without one does not matter. */
  readonly startsBefore: number
  /** It counts as finished so many days after its day, so that what was said is not kept because nobody pressed Finish. */
  readonly endsAfter: number
}

export const runningPolicy: RunningPolicy = { name: 'running-1', startsBefore: 7, endsAfter: 7 }

/** The last day on which a workshop can run; from the next on it counts as finished on this day. */
export function runsUntil(heldOn: Day, policy: RunningPolicy = runningPolicy): Day {
  return addDays(heldOn, policy.endsAfter)
}

/** The first day on which a workshop can be started. */
export function startsFrom(heldOn: Day, policy: RunningPolicy = runningPolicy): Day {
  return addDays(heldOn, -policy.startsBefore)
}
