import { appendAudit } from '~/data/audit.server'
import { findKeptCaseStudy, storeWithdrawn } from '~/data/kept-case-studies.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { refusalOf, withdrawCaseStudy as withdrawn } from '~/domain/workshop/case-study-step'
import type { CaseStudyRequest } from './change-case-study.server'

/**
 * The person has taken their consent back: destroys every word at once and for ever, whatever anybody else is doing to the case study in the
 * same moment. Workshops that have read it keep that they have.
 */
export async function withdrawCaseStudy({ studyId, partnershipId, actor }: CaseStudyRequest): Promise<Result<null>> {
  return transaction(async (store) => {
    const kept = await findKeptCaseStudy(studyId, partnershipId, store)
    if (kept === null) return refused({ item: 'study', key: 'case-study.unknown' })
    const refusal = refusalOf(kept.study, 'withdraw', actor)
    if (refusal !== null) return refused({ item: 'study', key: refusal })
    await storeWithdrawn(withdrawn(kept.study), store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'withdraw-case-study', subject: kept.study.journey.name }, store)
    return accepted(null)
  })
}
