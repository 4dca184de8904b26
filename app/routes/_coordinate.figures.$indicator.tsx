import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FigureForm as TypedFigure } from '~/domain/indicator/entered-figure'
import type { ReasonForm as TypedReason } from '~/domain/indicator/missing-form'
import { formText } from '~/http/form-text.server'
import { requireOwnIndicator } from '~/http/require-indicator.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FigureForm } from '~/ui/indicator/figure-form'
import { FigureHistory } from '~/ui/indicator/figure-history'
import { sayFigureProblems } from '~/ui/indicator/figure-problem'
import { ReasonForm, ReasonList } from '~/ui/indicator/reason-form'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { enterFigure } from '~/usecases/enter-figure.server'
import { giveReason, takeBackReason } from '~/usecases/give-reason.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Report on an indicator – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, indicator, figures } = await requireOwnIndicator(params['indicator'], session.partnershipId)
  const { entered, missing, evidence } = figures
  return { ...(await staffFrame(session)), framework: framework.title, indicator, entered, missing, evidence: evidence.length }
}

function parseFigureForm(form: FormData): TypedFigure {
  return {
    period: formText(form, 'period'),
    printed: formText(form, 'printed'),
    counts: formText(form, 'counts'),
    numerator: formText(form, 'numerator'),
    denominator: formText(form, 'denominator'),
    sourceNote: formText(form, 'sourceNote'),
    publicSource: formText(form, 'publicSource') === 'yes',
  }
}

function parseReasonForm(form: FormData): TypedReason {
  return { missingPeriod: formText(form, 'missingPeriod'), reason: formText(form, 'reason') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const indicatorId = params['indicator'] ?? ''
  const entry = { indicatorId, partnershipId: session.partnershipId, staff: session }
  const [figure, reason, act] = [parseFigureForm(form), parseReasonForm(form), formText(form, 'act')]
  if (act === 'take-back-reason') await takeBackReason(reason.missingPeriod, entry)
  else {
    const kept = await (act === 'give-reason' ? giveReason(reason, entry) : enterFigure(figure, entry))
    if (!kept.ok) return data({ figure, reason, problems: sayFigureProblems(kept.problems) }, { status: 422 })
  }
  return redirect(`/figures/${indicatorId}`)
}

const blankFigure: TypedFigure = {
  period: '',
  printed: '',
  counts: '',
  numerator: '',
  denominator: '',
  sourceNote: '',
  publicSource: false,
}
const blankReason: TypedReason = { missingPeriod: '', reason: '' }

export default function Figure() {
  const { session, notice, framework, indicator, entered, missing, evidence } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const takesFigures = indicator.source === 'entered'
  return (
    <StaffPage title={indicator.measure} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        {framework}. <a href="/figures">All figures</a> · <a href={`/indicators/${indicator.id}`}>The page that everybody sees</a>
      </p>
      <p>
        <a href={`/figures/${indicator.id}/evidence`}>Report in words</a>: {evidence === 0 ? 'nothing yet' : `${evidence} so far`}
      </p>
      {takesFigures ? (
        <>
          <FigureHistory figures={entered} />
          <h2>Add a figure</h2>
          <FigureForm typed={refusal?.figure ?? blankFigure} problems={refusal?.problems} />
        </>
      ) : (
        <p>This indicator takes no entered figures: it gets its value from what the product publishes, or is reported in words.</p>
      )}
      <h2>Periods without a figure</h2>
      <ReasonList missing={missing} />
      <ReasonForm typed={refusal?.reason ?? blankReason} problems={refusal?.problems} />
    </StaffPage>
  )
}
