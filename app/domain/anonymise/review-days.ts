import type { DisclosurePolicy } from '../disclosure/policy'
import { addDays, type Day } from '../kernel/day'

interface ReviewedWave {
  readonly state: string
  readonly paperInDay: Day
  readonly closedOn: Day | null
  readonly sealedOn: Day | null
}

/** Whether reviewers may see what people wrote in a wave: from its closing on, and never before. */
export function isReviewOpen({ state }: Pick<ReviewedWave, 'state'>): boolean {
  return state === 'closed' || state === 'sealed' || state === 'published'
}

/** The day on which what nobody has reviewed is destroyed. */
export function destroyedOn({ closedOn, paperInDay }: ReviewedWave, { retention }: DisclosurePolicy): Day {
  return addDays(closedOn ?? paperInDay, retention.textAfterClosing)
}

/** The day on which what still lacks a second approval is destroyed; null while the wave is not sealed and nobody knows what needs one. */
export function secondLookUntil({ sealedOn }: ReviewedWave, { retention }: DisclosurePolicy): Day | null {
  return sealedOn === null ? null : addDays(sealedOn, retention.secondLookAfterSealing)
}
