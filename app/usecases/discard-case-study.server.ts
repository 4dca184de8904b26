import { appendAudit } from '~/data/audit.server'
import { destroyDraft, findKeptCaseStudy } from '~/data/kept-case-studies.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { refusalOf } from '~/domain/workshop/case-study-step'
import type { CaseStudyRequest } from './change-case-study.server'

/** Destroys a draft that nobody wants to go on with, row and all. Refuses one that a workshop has read: of that the reference must stay. */
export async function discardCaseStudy({ studyId, partnershipId, actor }: CaseStudyRequest): Promise<Result<null>> {
  return transaction(async (store) => {
    const kept = await findKeptCaseStudy(studyId, partnershipId, store)
    if (kept === null) return refused({ item: 'study', key: 'case-study.unknown' })
    const refusal = refusalOf(kept.study, 'discard', actor)
    if (refusal !== null) return refused({ item: 'study', key: refusal })
    if (!(await destroyDraft(studyId, store))) return refused({ item: 'study', key: 'case-study.used' })
    await appendAudit({ partnershipId, actor: actor.name, act: 'discard-case-study', subject: kept.study.journey.name }, store)
    return accepted(null)
  })
}
