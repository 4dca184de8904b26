import { database } from '~/data/database.server'
import { findJourney } from '~/data/journeys.server'
import { appendCaseStudy } from '~/data/kept-case-studies.server'
import { anonymisationChecks } from '~/domain/workshop/case-study'

/** A released case study of an invented journey, made by a row; gives its id. */
export async function makeReleasedCaseStudy(
  partnershipId: string,
  writtenById: string,
  reviewers: readonly [string, string],
): Promise<string> {
  const journey = await findJourney(`${partnershipId}-victim`, partnershipId)
  if (journey === null) throw new Error('There is no journey of victims')
  const id = crypto.randomUUID()
  const stages = { telling: 'The hairdresser saw it first.', court: 'They let me in by the side door.' }
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
