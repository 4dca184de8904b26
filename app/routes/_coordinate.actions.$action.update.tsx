import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { findAction } from '~/data/improvement-actions.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { typedState } from '~/http/typed-action.server'
import { StandingFields } from '~/ui/action/standing-fields'
import { UpdateHistory } from '~/ui/action/update-history'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'
import { updateActionState } from '~/usecases/update-action-state.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'How an action stands – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const action = await findAction(params['action'] ?? '', session.partnershipId)
  if (action === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), action, day: today() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const kept = await findAction(params['action'] ?? '', partnershipId)
  if (kept === null) throw new Response(null, { status: 404 })
  const typed = typedState(await request.formData())
  const updated = await updateActionState({ partnershipId, actor, id: kept.id, typed })
  if (updated.ok) return redirect(`/actions/${kept.id}?done=updated`)
  return data({ typed, problems: sayProblems(updated.problems) }, { status: 422 })
}

export default function UpdateRoute() {
  const { session, notice, action: kept, day } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`How it stands: ${kept.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        It is kept under today’s day, {dayText(day)}. What was told before stays below.{' '}
        <a href={`/actions/${kept.id}`}>Back to the action</a>
      </p>
      <form method="post" className="wm-form" noValidate>
        <StandingFields typed={refusal?.typed ?? kept} problems={refusal?.problems} />
        <button className="ds_button" type="submit">
          Keep this
        </button>
      </form>
      <UpdateHistory updates={kept.updates} />
    </StaffPage>
  )
}
