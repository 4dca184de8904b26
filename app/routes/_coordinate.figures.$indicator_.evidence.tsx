import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { EvidenceForm as TypedEvidence } from '~/domain/indicator/evidence-form'
import { formText } from '~/http/form-text.server'
import { requireOwnIndicator } from '~/http/require-indicator.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { EvidenceForm } from '~/ui/indicator/evidence-form'
import { EvidenceList } from '~/ui/indicator/evidence-list'
import { sayFigureProblems } from '~/ui/indicator/figure-problem'
import { TakeBackEvidence } from '~/ui/indicator/take-back-evidence'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { addEvidence, takeBackEvidence } from '~/usecases/add-evidence.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Report in words – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { indicator, figures } = await requireOwnIndicator(params['indicator'], session.partnershipId)
  return { ...(await staffFrame(session)), indicator, evidence: figures.evidence }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const indicatorId = params['indicator'] ?? ''
  const entry = { indicatorId, partnershipId: session.partnershipId, staff: session }
  const typed = { period: formText(form, 'period'), text: formText(form, 'text'), links: formText(form, 'links') }
  const takenBack = formText(form, 'takeBack')
  const kept = await (takenBack === '' ? addEvidence(typed, entry) : takeBackEvidence(takenBack, entry))
  if (kept.ok) return redirect(`/figures/${indicatorId}/evidence`)
  return data({ typed, problems: sayFigureProblems(kept.problems) }, { status: 422 })
}

const blank: TypedEvidence = { period: '', text: '', links: '' }

export default function Evidence() {
  const { session, notice, indicator, evidence } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Report in words" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        <a href={`/figures/${indicator.id}`}>{indicator.measure}</a> ·{' '}
        <a href={`/indicators/${indicator.id}`}>The page that everybody sees</a>
      </p>
      {indicator.reportingMeasure === '' ? null : <p>The plan asks for: {indicator.reportingMeasure}</p>}
      <h2>What is reported so far</h2>
      {evidence.length === 0 ? <p>Nothing yet.</p> : null}
      <EvidenceList at={session?.at ?? ''} evidence={evidence} act={TakeBackEvidence} />
      <h2>Report more</h2>
      <EvidenceForm typed={refusal?.typed ?? blank} problems={refusal?.problems} />
    </StaffPage>
  )
}
