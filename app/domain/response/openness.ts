import type { Day } from '../kernel/day'

interface Period {
  readonly state: string
  readonly opensOn: Day
  readonly answerByDay: Day
}

/**
 * Whether a wave takes answers of respondents on a day: from its opening day to the end of its answer-by day, unless it was closed on that
 * day. A closed wave never opens again.
 */
export function openness({ state, opensOn, answerByDay }: Period, today: Day): 'not yet' | 'open' | 'closed' {
  if (state === 'draft') return 'not yet'
  if (state !== 'open' || today > answerByDay) return 'closed'
  return today < opensOn ? 'not yet' : 'open'
}
