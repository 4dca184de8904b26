import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findConfirmedDistress } from '~/data/distress-protocol.server'
import { proposedDistressSteps } from '~/domain/workshop/distress-protocol'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { DistressForm } from '~/ui/workshop/distress-form'
import { DistressStanding } from '~/ui/workshop/distress-standing'
import { confirmDistress } from '~/usecases/confirm-distress.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'When somebody is in distress – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), confirmed: await findConfirmedDistress(session.partnershipId), proposed: proposedDistressSteps }
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, id, name } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const typed = {
    steps: formText(form, 'steps'),
    confirmedBy: formText(form, 'confirmedBy'),
    confirmedOn: formText(form, 'confirmedOn'),
  }
  const done = await confirmDistress(typed, { partnershipId, actor: { id, name } })
  return done.ok ? redirect('/settings/distress') : data({ typed, problems: sayProblems(done.problems) }, { status: 422 })
}

export default function Distress() {
  const { session, notice, confirmed, proposed } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const typed = refusal?.typed ?? confirmed ?? { steps: proposed, confirmedBy: '', confirmedOn: '' }
  return (
    <StaffPage title="When somebody is in distress" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <DistressStanding confirmed={confirmed} />
      <DistressForm typed={typed} problems={refusal?.problems} />
    </StaffPage>
  )
}
