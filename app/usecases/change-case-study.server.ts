import { appendAudit } from '~/data/audit.server'
import { findKeptCaseStudy, storeCaseStudy } from '~/data/kept-case-studies.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import type { CaseStudy } from '~/domain/workshop/case-study'
import { type CaseStudyAct, type CaseStudyActor, refusalOf } from '~/domain/workshop/case-study-step'

/** Somebody of the staff in front of a case study. */
export interface CaseStudyRequest {
  readonly studyId: string
  readonly partnershipId: string
  readonly actor: CaseStudyActor & { readonly name: string }
}

/** The same with the state of it that they saw. */
export interface CaseStudyChange extends CaseStudyRequest {
  readonly version: string
}

/** What is stored now, and its new version. */
export interface ChangedCaseStudy {
  readonly study: CaseStudy
  readonly version: string
}

interface Step {
  readonly act: CaseStudyAct
  readonly change: (study: CaseStudy) => Result<CaseStudy>
  /** What the audit log says of it; it names the journey and never a word of the study. Null: nothing. */
  readonly line: (changed: CaseStudy) => string | null
}

/**
 * Changes a case study when whoever asks may do that to it as it stands, and nobody has changed it since they saw it; gives what is stored
 * now. The change, its place in the order and its line in the log are one.
 */
export async function changeCaseStudy(request: CaseStudyChange, { act, change, line }: Step): Promise<Result<ChangedCaseStudy>> {
  const { studyId, partnershipId, actor, version } = request
  return transaction(async (store) => {
    const kept = await findKeptCaseStudy(studyId, partnershipId, store)
    if (kept === null) return refused({ item: 'study', key: 'case-study.unknown' })
    const refusal = refusalOf(kept.study, act, actor)
    if (refusal !== null) return refused({ item: 'study', key: refusal })
    if (kept.version !== version) return refused({ item: 'study', key: 'case-study.changed' })
    const changed = change(kept.study)
    if (!changed.ok) return changed
    const stored = await storeCaseStudy(changed.value, version, store)
    if (stored === null) return refused({ item: 'study', key: 'case-study.changed' })
    const said = line(changed.value)
    if (said !== null) await appendAudit({ partnershipId, actor: actor.name, act: said, subject: changed.value.journey.name }, store)
    return accepted({ study: changed.value, version: stored })
  })
}
