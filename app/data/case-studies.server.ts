import { mintReleasedCaseStudy, type ReleasedCaseStudy } from '~/domain/workshop/released-case-study'
import type { Store } from './database.server'
import { database } from './database.server'
import { findStoredCaseStudy, listKeptCaseStudies } from './kept-case-studies.server'

/** A released case study as far as somebody needs to know it who chooses some for a workshop. */
export type ReleasedCaseStudyTitle = Pick<ReleasedCaseStudy, 'id' | 'title' | 'perspective' | 'isComposite' | 'contentNotes'>

/** The case studies of a partnership that may be read, by their titles. */
export async function listReleasedCaseStudies(
  partnershipId: string,
  store: Store = database(),
): Promise<readonly ReleasedCaseStudyTitle[]> {
  const kept = await listKeptCaseStudies(partnershipId, store)
  return kept
    .flatMap(({ study }) => mintReleasedCaseStudy(study) ?? [])
    .map(({ id, title, perspective, isComposite, contentNotes }) => ({ id, title, perspective, isComposite, contentNotes }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
}

/** The case study under this address, or null: unknown, not released and withdrawn are the same. */
export async function findReleasedCaseStudy(
  id: string,
  store: Store = database(),
): Promise<{ readonly partnershipId: string; readonly story: ReleasedCaseStudy } | null> {
  const stored = await findStoredCaseStudy(id, store)
  const story = stored === null ? null : mintReleasedCaseStudy(stored.study)
  return stored === null || story === null ? null : { partnershipId: stored.partnershipId, story }
}
