import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import type { Answers } from '~/domain/response/answers'
import type { Draft } from '~/domain/response/draft'
import { parseSubmission } from '~/domain/response/parse-submission'
import { checkResponse, submitResponse } from './submit-response.server'

/** What a respondent who has sent the form sees next. */
export type Turn =
  | { readonly stage: 'form'; readonly problems: readonly Problem[] }
  | { readonly stage: 'check' }
  | { readonly stage: 'sent'; readonly answers: Answers; readonly counted: 'counted now' | 'counted before' }
  | { readonly stage: 'closed' }

interface Taking {
  readonly survey: Survey
  readonly draft: Draft
  readonly intent: string
  readonly language: string
}

/** Takes a form one step further: back to change it, on to the check page, or sent and counted once. */
export async function takeAnswers({ survey, draft, intent, language }: Taking): Promise<Turn> {
  if (intent === 'change') return { stage: 'form', problems: [] }
  const parsed = parseSubmission(draft, survey.instrument, survey.collector.access === 'codes' ? 'codes' : 'open')
  if (!parsed.ok) return { stage: 'form', problems: parsed.problems }
  const sending = { survey, submission: parsed.value, language }
  const outcome = intent === 'send' ? await submitResponse(sending) : await checkResponse(sending)
  if (!outcome.ok) {
    const isClosed = outcome.problems.some(({ key }) => key === 'waveClosed')
    return isClosed ? { stage: 'closed' } : { stage: 'form', problems: outcome.problems }
  }
  if (outcome.value === 'may be sent') return { stage: 'check' }
  return { stage: 'sent', answers: parsed.value.answers, counted: outcome.value }
}
