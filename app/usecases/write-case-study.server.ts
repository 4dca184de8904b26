import { accepted, type Result } from '~/domain/kernel/result'
import type { CaseStudyContent } from '~/domain/workshop/case-study'
import { writeCaseStudy as written } from '~/domain/workshop/case-study-step'
import { type CaseStudyChange, changeCaseStudy, type ChangedCaseStudy } from './change-case-study.server'

/** Keeps what its writer has written. Approvals of other words are void, and readers no longer find it until it is released again. */
export async function writeCaseStudy(request: CaseStudyChange & { readonly content: CaseStudyContent }): Promise<Result<ChangedCaseStudy>> {
  return changeCaseStudy(request, { act: 'write', change: (study) => accepted(written(study, request.content)), line: () => null })
}
