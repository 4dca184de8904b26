import type { Store } from '~/data/database.server'
import { listOnceApproved, type OnceApproved } from '~/data/reviewed-texts.server'
import { listSealedSizes } from '~/data/sealed-sizes.server'
import { approvalsNeeded } from '~/domain/anonymise/approvals-needed'
import { mayDecide } from '~/domain/anonymise/may-decide'
import { standingOf } from '~/domain/anonymise/sealed-standing'
import { textPolicy } from '~/domain/anonymise/text-policy'

/** The texts of a sealed wave that need a second approval and may get it from this reviewer. None before sealing: sizes are secret until then. */
export async function listSecondLooks(waveId: string, reviewerId: string, store?: Store): Promise<readonly OnceApproved[]> {
  const sizes = await listSealedSizes(waveId, store)
  if (sizes.length === 0) return []
  return (await listOnceApproved(waveId, store)).filter(
    ({ community, firstReviewerId }) =>
      mayDecide({ by: firstReviewerId }, reviewerId) && approvalsNeeded(standingOf(community, sizes), textPolicy) === 2,
  )
}
