import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findFrameworkSurroundings } from '~/data/framework-surroundings.server'
import { areaAsTyped } from '~/domain/indicator/as-typed'
import { editArea } from '~/domain/indicator/edit-area'
import { offeredOutcomes } from '~/domain/indicator/offered-outcomes'
import { readTypedArea } from '~/http/typed-framework.server'
import { AreaFields } from '~/ui/framework/area-fields'
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
export const meta: MetaFunction = () => [{ title: 'Area for improvement – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { framework: id, area: order } }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(id, session)
  const area = framework.areas.find((one) => String(one.order) === order) ?? null
  if (area === null && order !== 'new') throw new Response(null, { status: 404 })
  const { others } = await findFrameworkSurroundings(session.partnershipId, framework.id)
  const offered = offeredOutcomes(framework, others)
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revision, kept: areaAsTyped(area), offered }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const typed = readTypedArea(form)
  const edited = await editFramework(frameworkEditing(form, framework.id, session), (before, { others }) =>
    editArea(before, orderOf(params['area']), typed, others),
  )
  if (edited.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ typed, problems: sayProblems(edited.problems) }, { status: 422 })
}

function orderOf(order = ''): number | null {
  return order === 'new' ? null : Number(order)
}

export default function FrameworkArea() {
  const { session, notice, id, title, revision, kept, offered } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const outcomes = [...offered.own, ...offered.national]
  return (
    <StaffPage title={kept.title === '' ? 'Add an area for improvement' : kept.title} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>{title}</p>
      <EditForm address={`/settings/frameworks/${id}`} revision={revision} label="Save the area for improvement">
        <AreaFields typed={refusal?.typed ?? kept} aims={offered.aims} outcomes={outcomes} problems={refusal?.problems} />
      </EditForm>
    </StaffPage>
  )
}
