import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findPlannedSurvey } from '~/data/find-survey.server'
import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import { emptyDraft, readDraft, type Draft } from '~/domain/response/draft'
import { parseSubmission } from '~/domain/response/parse-submission'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { variantOf } from '~/http/locale.server'
import { readForm } from '~/http/read-form.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { offeredOf } from '~/locales/languages'
import { PreviewNotice } from '~/ui/coordinate/preview-notice'
import { CheckPage } from '~/ui/respond/check-page'
import { RespondPage } from '~/ui/respond/respond-page'
import { frameOf } from '~/ui/respond/frame-of'
import { SurveyForm } from '~/ui/respond/survey-form'

export const meta: MetaFunction = () => [{ title: 'Preview – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** Nobody's: a preview is never sent. */
const secret = '0'.repeat(26)

async function requireSurvey(request: Request, params: LoaderFunctionArgs['params']): Promise<Survey> {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const survey = await findPlannedSurvey(wave.id, session.partnershipId)
  if (survey === null) throw new Response(null, { status: 404 })
  return survey
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const survey = await requireSurvey(request, params)
  const variant = variantOf(request, offeredOf(survey.wave.languages))
  const back = `/waves/${survey.wave.id}/questions`
  const corrected = await listCorrectedTexts(survey.partnership.id)
  const page = frameOf('', { survey, leaveAddress: back, contacts: survey.contacts, notice: null, corrected }, variant)
  return data({ ...page, survey, back, frame: { ...page.frame, home: `${back}/preview` } })
}

interface Shown {
  readonly stage: 'form' | 'check'
  readonly draft: Draft
  readonly problems: readonly Problem[]
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { instrument } = await requireSurvey(request, params)
  const fields = await readForm(request)
  const draft = { ...readDraft(fields, instrument), secret }
  const intent = fields.get('intent') ?? 'check'
  if (intent !== 'check') return data<Shown>({ stage: 'form', draft, problems: [] })
  const parsed = parseSubmission(draft, instrument, 'open')
  if (!parsed.ok) return data<Shown>({ stage: 'form', draft, problems: parsed.problems }, { status: 422 })
  return data<Shown>({ stage: 'check', draft, problems: [] })
}

export default function Preview() {
  const { survey, frame, back } = useLoaderData<typeof loader>()
  const shown = useActionData<typeof action>() ?? { stage: 'form', draft: emptyDraft(secret, ''), problems: [] }
  const page = { survey, frame, draft: shown.draft, worker: '' }
  return (
    <RespondPage
      frame={frame}
      form={shown.stage === 'check' ? { id: 'check', intent: 'check' } : { id: 'survey', intent: 'change', byEnter: 'check' }}
    >
      <PreviewNotice back={back} />
      {shown.stage === 'check' ? <CheckPage {...page} wait={null} /> : <SurveyForm {...page} problems={shown.problems} isReturned />}
    </RespondPage>
  )
}
