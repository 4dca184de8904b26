import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listActions } from '~/data/improvement-actions.server'
import { listPlanItems } from '~/data/plan-items.server'
import { parseActionState } from '~/domain/action/improvement-action'
import { trackItems } from '~/domain/action/plan-items'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ActionFilter } from '~/ui/action/action-filter'
import { ActionTable } from '~/ui/action/action-table'
import { PlanTable } from '~/ui/action/plan-table'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { trackPlanItem } from '~/usecases/track-plan-item.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Improvement actions – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const query = new URL(request.url).searchParams
  const state = parseActionState(query.get('state') ?? '')
  const plans = await listPlanItems(session.partnershipId)
  const plan = plans.find(({ id }) => id === query.get('plan'))?.id ?? null
  const all = await listActions(session.partnershipId)
  const shown = all.filter((action) => (state === null || action.state === state) && (plan === null || isOf(action.planItem, plan)))
  return {
    ...(await staffFrame(session)),
    chosen: { state, plan },
    actions: shown.map(({ id, title, owner, dueText, state: standing, isPublished }) => ({
      id,
      title,
      owner,
      dueText,
      state: standing,
      isPublished,
    })),
    plans: plans.map(({ items, ...named }) => ({ ...named, items: trackItems(items, all) })),
  }
}

function isOf(planItem: string | null, plan: string): boolean {
  return planItem?.startsWith(`${plan}/`) ?? false
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const tracked = await trackPlanItem({ partnershipId, actor, item: formText(await request.formData(), 'item') })
  if (tracked.ok) return redirect(`/actions/${tracked.value.id}?done=kept`)
  return data({ problems: sayProblems(tracked.problems) }, { status: 422 })
}

export default function Actions() {
  const { session, notice, chosen, actions, plans } = useLoaderData<typeof loader>()
  const shown = plans.filter(({ id }) => chosen.plan === null || id === chosen.plan)
  return (
    <StaffPage title="Improvement actions" session={session} notice={notice}>
      <ErrorSummary problems={useActionData<typeof action>()?.problems} />
      <p>
        What is done about what people said, and how the plans get on. Published actions stand on{' '}
        <a href={`${session?.at ?? ''}/you-said`}>You said, we did</a>; facilitators take them back to their groups as a{' '}
        <a href="/notices">notice</a>.
      </p>
      <p>
        <a className="ds_button" href="/actions/new">
          Add an action
        </a>
      </p>
      <ActionFilter chosen={chosen} plans={plans} />
      <ActionTable actions={actions} />
      <div id="plan">
        {shown.map((plan) => (
          <PlanTable key={plan.id} plan={plan} />
        ))}
      </div>
    </StaffPage>
  )
}
