import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findRevisionChanges } from '~/data/revision-changes.server'
import { ChangeList } from '~/ui/framework/change-list'
import { EditForm } from '~/ui/framework/edit-form'
import { actWords } from '~/ui/framework/framework-words'
import { dayText } from '~/ui/release/day-text'
import { restoreRevision } from '~/usecases/edit-framework.server'
import { frameworkEditing, requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Change of a framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(params['framework'], session)
  const looked = await findRevisionChanges(framework, Number(params['revision']))
  if (looked === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revision, ...looked }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const restored = await restoreRevision(frameworkEditing(form, framework.id, session), Number(params['revision']))
  if (restored.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ problems: sayProblems(restored.problems) }, { status: 422 })
}

export default function FrameworkChange() {
  const { session, notice, id, title, revision, look, changes, fromThis } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const address = `/settings/frameworks/${id}`
  return (
    <StaffPage title={`Change ${look.sequence}: ${title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        {actWords[look.act]} {look.subject}. {look.actor}, {dayText(look.day)}. <a href={`${address}/history`}>All changes</a>
      </p>
      {changes === null ? null : <ChangeList changes={changes} />}
      {look.sequence === revision ? null : (
        <>
          <h2>Go back to this state</h2>
          <p>
            This is an act of its own, and the history keeps everything since. What was added since is retired. This is what has changed
            since then:
          </p>
          <ChangeList changes={fromThis} />
          <EditForm address={address} revision={revision} label="Restore this state">
            {null}
          </EditForm>
        </>
      )}
    </StaffPage>
  )
}
