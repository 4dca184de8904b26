import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { countActiveCoordinators, listStaff } from '~/data/staff.server'
import { parseRole } from '~/domain/staff/role'
import { formText } from '~/http/form-text.server'
import { publicAddress } from '~/http/public-address.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { InviteForm } from '~/ui/coordinate/invite-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { roleWords } from '~/ui/coordinate/role-words'
import { StaffTable } from '~/ui/coordinate/staff-table'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeReviews } from '~/usecases/change-reviews.server'
import { deactivateStaff } from '~/usecases/deactivate-staff.server'
import { inviteStaff } from '~/usecases/invite-staff.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Staff – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const staff = await listStaff(session.partnershipId)
  const isOnlyOne = (await countActiveCoordinators(session.partnershipId)) === 1
  const last = isOnlyOne ? staff.find(({ role, active }) => role === 'coordinator' && active)?.id : undefined
  return { ...(await staffFrame(session)), staff, last: last ?? null }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { partnershipId, name: actor } = session
  const form = await request.formData()
  if (formText(form, 'act') === 'deactivate') {
    const done = await deactivateStaff({ staffId: formText(form, 'member'), partnershipId, actor })
    if (done.ok) return redirect('/staff')
    return data({ invited: null, problems: sayProblems(done.problems) }, { status: 422 })
  }
  if (formText(form, 'act') === 'reviews') {
    const to = formText(form, 'to') === 'yes' ? 'also reviews' : 'does not'
    const done = await changeReviews({ staffId: formText(form, 'member'), partnershipId, actor, to })
    if (done.ok) return redirect('/staff')
    return data({ invited: null, problems: sayProblems(done.problems) }, { status: 422 })
  }
  const role = parseRole(formText(form, 'role'))
  if (role === null) return data({ invited: null, problems: sayProblems([{ item: 'role', key: 'staff.role' }]) }, { status: 422 })
  const { path } = await inviteStaff({ partnershipId, role, actor })
  // Not followed by a redirect: the link stands nowhere, so no other page could show it.
  return data({ invited: { role, link: publicAddress(request, path) }, problems: undefined })
}

export default function Staff() {
  const { session, notice, staff, last } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title="Staff" session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      {answer?.invited ? (
        <div className="wm-panel wm-panel--done" role="status">
          <p>
            <strong>Send this link to the new {roleWords[answer.invited.role].toLowerCase()} now. It cannot be shown again.</strong>
          </p>
          <p>
            <code className="wm-copy">{answer.invited.link}</code>
          </p>
          <p>It works once, for seven days. Send it in a way that only they can read.</p>
        </div>
      ) : null}
      <div id="staff">
        <StaffTable staff={staff} last={last} />
      </div>
      <InviteForm problems={answer?.problems} />
      <p>
        <a href="/audit">Who did what</a>
      </p>
    </StaffPage>
  )
}
