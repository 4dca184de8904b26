import type { CaseStudy } from './case-study'
import type { CaseStudyActor } from './case-study-step'

type Standing = Pick<CaseStudy, 'state' | 'writtenById'>

/**
 * Whether somebody of the staff may read the words of a case study, its title among them: a released one all who may hold workshops, any
 * other its writer, and reviewers from the moment it is handed to them. A coordinator has no more right to it than that.
 */
export function readsCaseStudy({ state, writtenById }: Standing, { id, role, isReviewer }: CaseStudyActor): boolean {
  if (state === 'withdrawn') return false
  if (id === writtenById) return true
  if (state === 'draft') return false
  return isReviewer || (state === 'released' && role !== 'viewer')
}
