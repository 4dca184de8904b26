import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readWorkshopPage } from '~/http/workshop-page.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireShapedWorkshop } from '~/http/require-shaped-workshop.server'
import { requireOwnWorkshop, requireWorkshop } from '~/http/require-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { WorkshopPage } from '~/ui/workshop/workshop-page'
import { cancelWorkshop } from '~/usecases/cancel-workshop.server'
import { startWorkshop } from '~/usecases/start-workshop.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.workshop.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const done: Readonly<Record<string, string>> = {
  planned: 'The workshop is planned.',
  changed: 'The changes are kept.',
  started: 'The board is open. Open it once on every tablet while there is a signal.',
  cancelled: 'The workshop is called off.',
  finished: 'Who came is recorded.',
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireWorkshop(params['workshop'], session)
  const said = done[new URL(request.url).searchParams.get('done') ?? ''] ?? null
  return { ...(await staffFrame(session)), ...(await readWorkshopPage(workshop, session, request)), said }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const form = await request.formData()
  const isStarting = formText(form, 'intent') === 'start'
  const workshop = await (isStarting ? requireOwnWorkshop : requireShapedWorkshop)(params['workshop'], session)
  const { partnershipId, id, name } = session
  const act = { workshopId: workshop.id, partnershipId, actor: { id, name } }
  if (!isStarting && formText(form, 'confirmed') !== 'yes')
    return data({ problems: sayProblems([{ item: 'confirmed', key: 'workshop.not-confirmed' }]) }, { status: 422 })
  const acted = await (isStarting ? startWorkshop(act) : cancelWorkshop(act))
  if (acted.ok) return redirect(`/workshops/${workshop.id}?done=${isStarting ? 'started' : 'cancelled'}`)
  return data({ problems: sayProblems(acted.problems) }, { status: 422 })
}

export default function Workshop() {
  const { session, notice, said, ...page } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={page.workshop.title} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {said === null || problems !== undefined ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      )}
      <WorkshopPage {...page} problems={problems} />
    </StaffPage>
  )
}
