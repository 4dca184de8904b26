import { data, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newSecret } from '~/data/new-secret.server'
import type { Problem } from '~/domain/kernel/result'
import { emptyDraft, readDraft, type Draft } from '~/domain/response/draft'
import { languageOf } from '~/http/locale.server'
import { isBelowLimit, mayStill } from '~/http/rate-limit.server'
import { readForm } from '~/http/read-form.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { offeredOf, words } from '~/locales/languages'
import { AwayPage } from '~/ui/respond/away-page'
import { CheckPage } from '~/ui/respond/check-page'
import { frameOf } from '~/ui/respond/frame-of'
import styles from '~/ui/respond/respond.scss?url'
import { RespondPage } from '~/ui/respond/respond-page'
import script from '~/ui/respond/script/survey.ts?url'
import { SurveyForm } from '~/ui/respond/survey-form'
import { ThanksPage } from '~/ui/respond/thanks-page'
import { takeAnswers, type Turn } from '~/usecases/take-answers.server'
import { visitSurvey } from '~/usecases/visit-survey.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: words[page?.language ?? 'en'].title }]
export const headers = () => respondHeaders

const statusOf = { open: 200, unknown: 404, 'not yet': 404, closed: 410 } as const

export async function loader({ request, params: { collector = '' } }: LoaderFunctionArgs) {
  const visit = await visitSurvey(collector)
  const language = languageOf(request, offeredOf(visit.survey?.wave.languages))
  const { survey, why, day } = visit
  return data({ ...frameOf(collector, visit, language), survey, why, day, secret: newSecret() }, { status: statusOf[why] })
}

interface Taken {
  readonly turn: Turn
  readonly draft: Draft
}

function again(draft: Draft, problem: Problem, status: number) {
  return data<Taken>({ turn: { stage: 'form', problems: [problem] }, draft }, { status })
}

const tooManyTries: Problem = { item: 'survey', key: 'tooManyTries' }

export async function action({ request, params: { collector = '' } }: ActionFunctionArgs) {
  const { survey, why } = await visitSurvey(collector)
  if (survey === null || why !== 'open') return data(null, { status: statusOf[why] })
  const fields = await readForm(request)
  const draft = readDraft(fields, survey.instrument)
  const mayGuess = survey.collector.access !== 'codes' || (await isBelowLimit('guess', request))
  if (!mayGuess || !(await mayStill('send', request))) return again(draft, tooManyTries, 429)

  const language = languageOf(request, offeredOf(survey.wave.languages))
  const turn = await takeAnswers({ survey, draft, intent: fields.get('intent') ?? 'check', language })
  if (turn.stage === 'form' && turn.problems.some(({ key }) => key === 'codeWrong')) await mayStill('guess', request)
  const status = turn.stage === 'closed' ? 410 : turn.stage === 'form' && turn.problems.length > 0 ? 422 : 200
  return data<Taken>({ turn, draft }, { status })
}

export default function SurveyRoute() {
  const { frame, ...found } = useLoaderData<typeof loader>()
  return (
    <RespondPage frame={frame} script={script}>
      <SurveyPage frame={frame} {...found} taken={useActionData<typeof action>() ?? null} />
    </RespondPage>
  )
}

type Found = ReturnType<typeof useLoaderData<typeof loader>> & { readonly taken: Taken | null }

function SurveyPage({ frame, survey, why, day, secret, taken }: Pick<Found, 'frame' | 'survey' | 'why' | 'day' | 'secret' | 'taken'>) {
  if (survey === null || why !== 'open') return <AwayPage why={why === 'open' ? 'unknown' : why} day={day} />
  if (taken === null) return <SurveyForm survey={survey} frame={frame} draft={emptyDraft(secret)} problems={[]} isReturned={false} />
  const { turn, draft } = taken
  if (turn.stage === 'closed') return <AwayPage why="closed" day={day} />
  if (turn.stage === 'check') return <CheckPage survey={survey} frame={frame} draft={draft} />
  if (turn.stage === 'form') return <SurveyForm survey={survey} frame={frame} draft={draft} problems={turn.problems} isReturned />
  return <ThanksPage survey={survey} frame={frame} secret={draft.secret} answers={turn.answers} counted={turn.counted} />
}
