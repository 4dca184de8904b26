import { database } from '~/data/database.server'
import { findJourney } from '~/data/journeys.server'
import { appendCaseStudy } from '~/data/kept-case-studies.server'
import { anonymisationChecks } from '~/domain/workshop/case-study'
import type { Perspective } from '~/domain/workshop/perspective'

/** A released case study of an invented journey, made by a row; gives its id. */
export async function makeReleasedCaseStudy(
  partnershipId: string,
  writtenById: string,
  reviewers: readonly [string, string],
  perspective: Perspective = 'victim',
): Promise<string> {
  const journey = await findJourney(`${partnershipId}-${perspective}`, partnershipId)
  if (journey === null) throw new Error(`There is no journey of ${perspective}`)
  const id = crypto.randomUUID()
  const [one, other] = perspective === 'victim' ? ['telling', 'court'] : journey.stages.map(({ code }) => code)
  const stages = { [one ?? '']: 'The hairdresser saw it first.', [other ?? '']: 'They let me in by the side door.' }
  const words = { title: 'A side door', opening: '', stages, closing: '' }
  const [firstReviewerId, secondReviewerId] = reviewers
  const settled = { consent: 'given', isComposite: false, contentNotes: ['violence'], checklist: anonymisationChecks } as const
  const study = {
    id,
    journey,
    words,
    ...settled,
    state: 'released',
    sentBack: null,
    writtenById,
    firstReviewerId,
    secondReviewerId,
  } as const
  await appendCaseStudy(partnershipId, study, database())
  return id
}
