import { randomUUID } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { findJourney } from '~/data/journeys.server'
import { appendCaseStudy } from '~/data/kept-case-studies.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { parseCaseStudyWords } from '~/domain/workshop/case-study-words'
import { tellsOfPeople } from '~/domain/workshop/perspective'

/** Begins a case study of one journey under a title; refuses a development session, which is nobody's journey. */
export async function beginCaseStudy(request: {
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
  readonly journeyId: string
  readonly title: string
}): Promise<Result<{ readonly id: string }>> {
  const { partnershipId, actor, journeyId, title } = request
  const journey = await findJourney(journeyId, partnershipId)
  const words = parseCaseStudyWords({ title }, journey?.stages ?? [])
  const problems = words.ok ? [] : words.problems
  if (journey === null || !tellsOfPeople(journey.perspective)) return refused({ item: 'journey', key: 'case-study.journey' }, ...problems)
  if (!words.ok) return words
  const begun = { consent: 'asked', isComposite: false, contentNotes: [], checklist: [], state: 'draft', sentBack: null } as const
  const nobody = { firstReviewerId: null, secondReviewerId: null }
  return transaction(async (store) => {
    const study = { id: randomUUID(), journey, words: words.value, ...begun, writtenById: actor.id, ...nobody }
    await appendCaseStudy(partnershipId, study, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'begin-case-study', subject: journey.name }, store)
    return accepted({ id: study.id })
  })
}
