import type { Result } from '~/domain/kernel/result'
import { submitCaseStudy as submitted } from '~/domain/workshop/case-study-step'
import { type CaseStudyChange, changeCaseStudy, type ChangedCaseStudy } from './change-case-study.server'

/** Its writer hands a complete draft to the reviewers. */
export async function submitCaseStudy(request: CaseStudyChange): Promise<Result<ChangedCaseStudy>> {
  return changeCaseStudy(request, { act: 'submit', change: submitted, line: () => 'submit-case-study' })
}
