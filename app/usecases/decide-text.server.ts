import type { PlaceholderKind } from '~/domain/anonymise/kinds'
import type { ReviewDecision } from '~/domain/anonymise/review-decision'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { approveSecond } from './approve-second.server'
import { approveText } from './approve-text.server'
import { askSecondReviewer } from './ask-second-reviewer.server'
import { refuseSecond } from './refuse-second.server'
import { refuseText } from './refuse-text.server'
import { decidedMeanwhile, type Deciding } from './while-review-is-open.server'

/** What a reviewer's form says. */
interface Decided extends Deciding {
  readonly look: 'first' | 'second'
  readonly decision: ReviewDecision | null
  readonly words: string
}

const nothingReplaced: readonly PlaceholderKind[] = []

function act({ decision, look, ...deciding }: Decided) {
  if (decision === 'approve') return look === 'first' ? approveText(deciding) : approveSecond(deciding)
  if (decision === 'refuse') return look === 'first' ? refuseText(deciding) : refuseSecond(deciding)
  return look === 'first' ? askSecondReviewer(deciding) : Promise.resolve(refused(decidedMeanwhile))
}

/** Does what a reviewer has decided, and tells which kinds of identifiers were still replaced in what was approved. */
export async function decideText(decided: Decided): Promise<Result<readonly PlaceholderKind[]>> {
  if (decided.decision === null) return refused({ item: 'words', key: 'review.decision.missing' })
  const result = await act(decided)
  if (!result.ok) return result
  return accepted(result.value === null ? nothingReplaced : result.value.replaced)
}
