import type { Polarity, Target, TargetKind } from './indicator'
import { compareRanges, rangeOfNumber, type ValueRange } from './value-range'

/** Whether a target is met. A range that lies on both sides of the target, or has nothing to be compared with, cannot be said. */
export type Verdict = 'met' | 'not-met' | 'cannot-be-said' | 'no-target'

/** What a value is judged by. */
export interface Yardstick {
  readonly polarity: Polarity | null
  /** The baseline as it was printed, where it is a number. */
  readonly baseline: number | null
  /** The value of the year before; `withheld` where it cannot be compared with; null where the baseline is all that came before. */
  readonly yearBefore: ValueRange | 'withheld' | null
}

type AimedAt = Pick<Target, 'kind' | 'value'>

function atLeast(value: ValueRange, limit: ValueRange): Verdict {
  if (value.from >= limit.to) return 'met'
  return value.to < limit.from ? 'not-met' : 'cannot-be-said'
}

function atMost(value: ValueRange, limit: ValueRange): Verdict {
  if (value.to <= limit.from) return 'met'
  return value.from > limit.to ? 'not-met' : 'cannot-be-said'
}

/** Without a polarity only a value that is the target itself has certainly reached it. */
function reached(value: ValueRange, aim: number | null, polarity: Polarity | null): Verdict {
  if (aim === null) return 'cannot-be-said'
  const limit = rangeOfNumber(aim)
  if (polarity === null) return compareRanges(value, limit) === 'equal' ? 'met' : 'cannot-be-said'
  return polarity === 'higher' ? atLeast(value, limit) : atMost(value, limit)
}

function reduced(value: ValueRange, { baseline, yearBefore }: Yardstick): Verdict {
  const before = yearBefore ?? (baseline === null ? 'withheld' : rangeOfNumber(baseline))
  if (before === 'withheld') return 'cannot-be-said'
  if (value.to < before.from) return 'met'
  return value.from >= before.to ? 'not-met' : 'cannot-be-said'
}

type Judge = (value: ValueRange, aim: number | null, yardstick: Yardstick) => Verdict

const judges: Readonly<Record<TargetKind, Judge>> = {
  none: () => 'no-target',
  number: (value, aim, { polarity }) => reached(value, aim, polarity),
  hold: (value, aim, { polarity, baseline }) => reached(value, aim ?? baseline, polarity),
  'at-least': (value, aim) => reached(value, aim, 'higher'),
  'at-most': (value, aim) => reached(value, aim, 'lower'),
  'reduce-year-on-year': (value, _, yardstick) => reduced(value, yardstick),
}

/**
 * Whether a value, given as the range that is known of it, meets a target: a number is reached in the direction wanted; a baseline is held
 * when the value is not worse; "at least" and "at most" need no direction; "reduce year on year" asks for less than the year before, or
 * than the baseline where no figure came before.
 */
export function judgeTarget(value: ValueRange, target: AimedAt | null, yardstick: Yardstick): Verdict {
  return target === null ? 'no-target' : judges[target.kind](value, target.value, yardstick)
}
