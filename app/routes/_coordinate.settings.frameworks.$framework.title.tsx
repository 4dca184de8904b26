import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titleAsTyped } from '~/domain/indicator/as-typed'
import { editTitle } from '~/domain/indicator/edit-title'
import { readTypedTitle } from '~/http/typed-framework.server'
import { TitleFields } from '~/ui/framework/title-fields'
import { frameworkEditing, requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { EditForm } from '~/ui/framework/edit-form'
import { editFramework } from '~/usecases/edit-framework.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Heading of a framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(params['framework'], session)
  return { ...(await staffFrame(session)), id: framework.id, revision, kept: titleAsTyped(framework) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const typed = readTypedTitle(form)
  const edited = await editFramework(frameworkEditing(form, framework.id, session), (before) => editTitle(before, typed))
  if (edited.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ typed, problems: sayProblems(edited.problems) }, { status: 422 })
}

export default function FrameworkHeading() {
  const { session, notice, id, revision, kept } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Heading: ${kept.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <EditForm address={`/settings/frameworks/${id}`} revision={revision} label="Save the heading">
        <TitleFields typed={refusal?.typed ?? kept} problems={refusal?.problems} />
      </EditForm>
    </StaffPage>
  )
}
