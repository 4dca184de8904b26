import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actionAsTyped } from '~/domain/indicator/as-typed'
import { editDeliveryAction } from '~/domain/indicator/edit-delivery-action'
import { readTypedAction } from '~/http/typed-framework.server'
import { ActionFields } from '~/ui/framework/action-fields'
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
export const meta: MetaFunction = () => [{ title: 'Action of a plan – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { framework: id, action: order } }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(id, session)
  const found = framework.deliveryActions.find((one) => String(one.order) === order) ?? null
  if (found === null && order !== 'new') throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revision, kept: actionAsTyped(found) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const typed = readTypedAction(form)
  const edited = await editFramework(frameworkEditing(form, framework.id, session), (before) =>
    editDeliveryAction(before, orderOf(params['action']), typed),
  )
  if (edited.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ typed, problems: sayProblems(edited.problems) }, { status: 422 })
}

function orderOf(order = ''): number | null {
  return order === 'new' ? null : Number(order)
}

export default function FrameworkAction() {
  const { session, notice, id, title, revision, kept } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={kept.title === '' ? 'Add an action' : `Action: ${kept.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>{title}</p>
      <EditForm address={`/settings/frameworks/${id}`} revision={revision} label="Save the action">
        <ActionFields typed={refusal?.typed ?? kept} problems={refusal?.problems} />
      </EditForm>
    </StaffPage>
  )
}
