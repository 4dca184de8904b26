import { appendAudit } from '~/data/audit.server'
import { unhideContribution } from '~/data/reviewed-contributions.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Target {
  readonly contributionId: string
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: string
}

/** Shows words of a workshop again that somebody asked to be taken down: against a request that was a mistake or meant ill. */
export function showContributionAgain({ contributionId, workshopId, partnershipId, actor }: Target): Promise<Result<null>> {
  return transaction(async (store) => {
    if (!(await unhideContribution(contributionId, workshopId, store))) return refused({ item: 'confirmed', key: 'text-codes.gone' })
    await appendAudit({ partnershipId, actor, act: 'show-again', subject: workshopId }, store)
    return accepted(null)
  })
}
