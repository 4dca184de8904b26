import type { Result } from '~/domain/kernel/result'
import type { CaseStudyContent } from '~/domain/workshop/case-study'
import { approveCaseStudy as approved } from '~/domain/workshop/case-study-step'
import { type CaseStudyChange, changeCaseStudy, type ChangedCaseStudy } from './change-case-study.server'

/** A reviewer approves a case study in the words in which they leave it; the second approval of the same words by another one releases it. */
export async function approveCaseStudy(
  request: CaseStudyChange & { readonly seen: Pick<CaseStudyContent, 'words' | 'contentNotes'> },
): Promise<Result<ChangedCaseStudy>> {
  return changeCaseStudy(request, {
    act: 'approve',
    change: (study) => approved(study, request.seen, request.actor.id),
    line: ({ state }) => (state === 'released' ? 'release-case-study' : 'approve-case-study'),
  })
}
