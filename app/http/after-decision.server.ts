import type { PlaceholderKind } from '~/domain/anonymise/kinds'
import type { ReviewDecision } from '~/domain/anonymise/review-decision'
import type { Result } from '~/domain/kernel/result'

type Decided = Result<readonly PlaceholderKind[]>

/** Whether somebody else was faster. */
export function isGone(decided: Decided): boolean {
  return !decided.ok && decided.problems.some(({ key }) => key === 'review.gone')
}

/** What the address of the next text says of the one before: what was done to it, and what was replaced; `gone`: nothing was. */
export function afterDecision(decided: Decided, decision: ReviewDecision | null, look: 'first' | 'second'): URLSearchParams {
  const query = new URLSearchParams(look === 'second' ? { look } : {})
  query.set('done', decided.ok ? (decision ?? '') : 'gone')
  if (decided.ok && decided.value.length > 0) query.set('replaced', decided.value.join(','))
  return query
}
