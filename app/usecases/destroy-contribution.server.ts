import { appendAudit } from '~/data/audit.server'
import { destroyReviewedContribution } from '~/data/reviewed-contributions.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Target {
  readonly contributionId: string
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: string
}

/** Destroys a contribution that was approved, for good. No statement that was released changes with it. */
export async function destroyContributionForGood(target: Target): Promise<Result<null>> {
  const { contributionId, workshopId, partnershipId, actor } = target
  const isDone = await transaction(async (store) => {
    if (!(await destroyReviewedContribution(contributionId, workshopId, store))) return false
    await appendAudit({ partnershipId, actor, act: 'destroy-text', subject: workshopId }, store)
    return true
  })
  if (!isDone) return refused({ item: 'confirmed', key: 'text-codes.gone' })
  await vacuum()
  return accepted(null)
}
