import { database } from '../../app/data/database.server'
import { listJourneys } from '../../app/data/journeys.server'
import { appendCaseStudy } from '../../app/data/kept-case-studies.server'
import { anonymisationChecks, type CaseStudy } from '../../app/domain/workshop/case-study'
import { approveCaseStudy, submitCaseStudy } from '../../app/domain/workshop/case-study-step'
import { parseCaseStudyWords } from '../../app/domain/workshop/case-study-words'
import type { Result } from '../../app/domain/kernel/result'
import type { Journey } from '../../app/domain/workshop/workshop'
import { type InventedCaseStudy, inventedCaseStudies, inventedDraft } from './invented-case-studies'
import { seededChance, seededId } from './seeded-chance'

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
  return result.value
}

function begun(invented: InventedCaseStudy, journeys: readonly Journey[], id: string, writtenById: string): CaseStudy {
  const journey = journeys.find(({ perspective }) => perspective === invented.perspective)
  if (journey === undefined) throw new Error('The demonstration has no journey for one of its case studies')
  const { title, opening, closing, contentNotes, isComposite } = invented
  const stages = Object.fromEntries(Object.entries(invented.stages).map(([code, text]) => [`stage-${code}`, text]))
  const words = valueOf(parseCaseStudyWords({ title, opening, ...stages, closing }, journey.stages))
  const nobody = { firstReviewerId: null, secondReviewerId: null, sentBack: null }
  return { id, journey, words, consent: 'asked', isComposite, contentNotes, checklist: [], state: 'draft', writtenById, ...nobody }
}

/** Three stories that two reviewers have let out, and a draft; the facilitator wrote all of them. */
export async function seedCaseStudies({ partnershipId, seed }: { partnershipId: string; seed: number }): Promise<void> {
  const chance = seededChance(seed + 2)
  const [writer, first, second] = await Promise.all(
    ['demo-facilitator', 'demo-reviewer', 'demo-coordinator'].map((signInName) =>
      database().staff.findUniqueOrThrow({ where: { signInName } }),
    ),
  )
  const journeys = await listJourneys(partnershipId)
  for (const invented of inventedCaseStudies) {
    const draft = begun(invented, journeys, seededId(chance), writer?.id ?? '')
    const submitted = valueOf(submitCaseStudy({ ...draft, consent: 'given', checklist: anonymisationChecks }))
    const once = valueOf(approveCaseStudy(submitted, submitted, first?.id ?? ''))
    await appendCaseStudy(partnershipId, valueOf(approveCaseStudy(once, once, second?.id ?? '')), database())
  }
  await appendCaseStudy(partnershipId, begun(inventedDraft, journeys, seededId(chance), writer?.id ?? ''), database())
}
