import type { Survey } from '~/domain/instrument/survey'
import type { Problem, Result } from '~/domain/kernel/result'
import type { Answers } from '~/domain/response/answers'
import type { Draft } from '~/domain/response/draft'
import { parseSubmission } from '~/domain/response/parse-submission'
import { checkResponse, submitResponse } from './submit-response.server'

type Counted = 'counted now' | 'counted before' | 'taken back'

/** What a respondent who has sent the form sees next. */
export type Turn =
  | { readonly stage: 'form'; readonly problems: readonly Problem[] }
  | { readonly stage: 'check' }
  | { readonly stage: 'wait'; readonly until: Wait }
  | { readonly stage: 'sent'; readonly answers: Answers; readonly counted: Counted }
  | { readonly stage: 'closed' }

/** How soon it is worth while to press again. */
export type Wait = 'in seconds' | 'in a minute'

/** Whether whole answers may come in now; what was spent on answers that were not counted is given back. */
export interface Entry {
  readonly answer: 'come in' | Wait
  giveBack(): void
}

interface Taking {
  readonly survey: Survey
  readonly draft: Draft
  readonly intent: string
  readonly language: string
  /** Asked once, for a form without mistakes that is to be counted, before anything looks for its answers. */
  readonly enter: () => Entry
}

function turnOf(outcome: Result<Counted | 'may be sent'>, answers: Answers, mayBeSent: Turn): Turn {
  if (!outcome.ok) {
    const isClosed = outcome.problems.some(({ key }) => key === 'waveClosed')
    return isClosed ? { stage: 'closed' } : { stage: 'form', problems: outcome.problems }
  }
  return outcome.value === 'may be sent' ? mayBeSent : { stage: 'sent', answers, counted: outcome.value }
}

/** The page of thanks in another language: nobody sent anything twice. */
function shownAgain(turn: Turn): Turn {
  return turn.stage === 'sent' && turn.counted === 'counted before' ? { ...turn, counted: 'counted now' } : turn
}

/** Takes a form one step further: back to change it, on to the check page, told to wait, or sent and counted once. */
export async function takeAnswers({ survey, draft, intent, language, enter }: Taking): Promise<Turn> {
  if (intent === 'change') return { stage: 'form', problems: [] }
  const parsed = parseSubmission(draft, survey.instrument, survey.collector.access === 'codes' ? 'codes' : 'open')
  if (!parsed.ok) return { stage: 'form', problems: parsed.problems }
  const sending = { survey, submission: parsed.value, language }
  const { answers } = parsed.value
  if (intent === 'shown') return shownAgain(turnOf(await checkResponse(sending), answers, { stage: 'check' }))
  if (intent !== 'send') return turnOf(await checkResponse(sending), answers, { stage: 'check' })
  const entry = enter()
  // A repeat has its receipt at once, and a closed wave is no matter of waiting.
  if (entry.answer !== 'come in') return turnOf(await checkResponse(sending), answers, { stage: 'wait', until: entry.answer })
  const outcome = await submitResponse(sending)
  if (!outcome.ok || outcome.value !== 'counted now') entry.giveBack()
  return turnOf(outcome, answers, { stage: 'check' })
}
