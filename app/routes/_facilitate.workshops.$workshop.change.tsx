import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listPartnerNames, listPlanChoices } from '~/data/plan-choices.server'
import { listStaff } from '~/data/staff.server'
import { type Problem, refused } from '~/domain/kernel/result'
import { isPlanOpen } from '~/domain/workshop/workshop-course'
import { parseWorkshopPlan } from '~/domain/workshop/workshop-plan'
import { requireRole } from '~/http/require-role.server'
import { requireShapedWorkshop } from '~/http/require-shaped-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import { planAsTyped, readPlan } from '~/http/typed-workshop.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { FacilitatorForm } from '~/ui/workshop/facilitator-form'
import { PlanForm } from '~/ui/workshop/plan-form'
import { planFormChoices } from '~/ui/workshop/plan-form-choices'
import { changeFacilitators } from '~/usecases/change-facilitators.server'
import { changeWorkshop } from '~/usecases/change-workshop.server'
import { listPlanProblems } from '~/usecases/list-plan-problems.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Change a workshop – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireShapedWorkshop(params['workshop'], session)
  const choices = planFormChoices(await listPlanChoices(session.partnershipId))
  // Whoever left the staff and facilitates still can be taken off, and stays until then.
  const gone = (await listStaff(session.partnershipId)).filter(
    ({ id }) => workshop.facilitatorIds.includes(id) && !choices.facilitators.some(({ value }) => value === id),
  )
  const facilitators = [...choices.facilitators, ...gone.map(({ id, name }) => ({ value: id, label: `${name} (deactivated)` }))]
  const { id, title, state } = workshop
  return {
    ...(await staffFrame(session)),
    choices: { ...choices, facilitators },
    workshop: { id, title, state, isPlanOpen: isPlanOpen(workshop) },
    kept: planAsTyped(workshop),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireShapedWorkshop(params['workshop'], session)
  const typed = readPlan(await request.formData())
  const { partnershipId, id: staffId, name } = session
  const who = { workshopId: workshop.id, partnershipId, actor: { id: staffId, name }, facilitatorIds: typed.facilitators }
  const plan = isPlanOpen(workshop) ? parseWorkshopPlan(typed, await listPartnerNames(partnershipId, today())) : null
  const refusal = async (problems: readonly Problem[]) => refused(...(await listPlanProblems({ partnershipId, typed, problems, workshop })))
  const changed = await (plan === null
    ? changeFacilitators(who)
    : plan.ok
      ? changeWorkshop({ ...who, plan: plan.value })
      : refusal(plan.problems))
  if (changed.ok) return redirect(`/workshops/${workshop.id}?done=changed`)
  return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function ChangeWorkshop() {
  const { session, notice, choices, workshop, kept } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const typed = refusal?.typed ?? kept
  const form = { problems: refusal?.problems, button: 'Keep these changes', back: `/workshops/${workshop.id}` }
  return (
    <StaffPage title={`Change ${workshop.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="workshop">
        {workshop.state === 'running' ? <p>The workshop is running: its day and its journey stand.</p> : null}
        {workshop.isPlanOpen ? (
          <PlanForm choices={choices} typed={typed} {...form} />
        ) : (
          <FacilitatorForm choices={choices.facilitators} chosen={typed.facilitators} {...form} />
        )}
      </div>
    </StaffPage>
  )
}
