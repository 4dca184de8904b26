import { appendAudit } from '~/data/audit.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findJudgement, type JudgementKey, takeBackJudgement } from '~/data/self-evaluations.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface TakingBack extends JudgementKey {
  /** The name of the quality indicator, for the log. */
  readonly name: string
  readonly actor: string
}

/** Takes a published judgement from the public pages and files; staff keep it as a draft. */
export async function takeBackEvaluation({ name, actor, ...key }: TakingBack): Promise<Result<null>> {
  return transaction(async (store): Promise<Result<null>> => {
    await holdPartnership(key.partnershipId, store)
    const judgement = await findJudgement(key, store)
    if (judgement === null) return refused({ item: 'publish', key: 'evaluation.gone' })
    if (!judgement.isPublished) return accepted(null)
    await takeBackJudgement(key, store)
    const subject = `${name}, ${key.period}`
    await appendAudit({ partnershipId: key.partnershipId, actor, act: 'take-back-evaluation', subject }, store)
    return accepted(null)
  })
}
