import { appendAudit } from '~/data/audit.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findJudgement, type JudgementKey, publishJudgement } from '~/data/self-evaluations.server'
import { transaction } from '~/data/transaction.server'
import { mayPublish } from '~/domain/evaluation/judgement'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Publishing extends JudgementKey {
  /** The name of the quality indicator, for the log. */
  readonly name: string
  readonly actor: string
}

/** Shows a judgement to everybody. Refuses one without a grade or evidence, and one that is gone. */
export async function publishEvaluation({ name, actor, ...key }: Publishing): Promise<Result<null>> {
  return transaction(async (store): Promise<Result<null>> => {
    await holdPartnership(key.partnershipId, store)
    const judgement = await findJudgement(key, store)
    if (judgement === null) return refused({ item: 'publish', key: 'evaluation.gone' })
    const allowed = mayPublish(judgement)
    if (!allowed.ok || judgement.isPublished) return allowed
    await publishJudgement(key, store)
    const subject = `${name}, ${key.period}`
    await appendAudit({ partnershipId: key.partnershipId, actor, act: 'publish-evaluation', subject }, store)
    return accepted(null)
  })
}
