import { accepted, type Result } from '~/domain/kernel/result'
import type { SendBackReason } from '~/domain/workshop/case-study'
import { sendBackCaseStudy as sentBack } from '~/domain/workshop/case-study-step'
import { type CaseStudyChange, changeCaseStudy, type ChangedCaseStudy } from './change-case-study.server'

/** A reviewer gives a case study back to its writer and says why; what was approved or released of it is so no more. */
export async function sendBackCaseStudy(request: CaseStudyChange & { readonly reason: SendBackReason }): Promise<Result<ChangedCaseStudy>> {
  return changeCaseStudy(request, {
    act: 'send-back',
    change: (study) => accepted(sentBack(study, request.reason)),
    line: () => 'send-back-case-study',
  })
}
