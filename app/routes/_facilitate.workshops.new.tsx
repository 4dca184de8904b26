import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listPartnerNames, listPlanChoices } from '~/data/plan-choices.server'
import { refused } from '~/domain/kernel/result'
import type { TypedPlan } from '~/domain/workshop/workshop-plan'
import { parseWorkshopPlan } from '~/domain/workshop/workshop-plan'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { readPlan } from '~/http/typed-workshop.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { PlanForm } from '~/ui/workshop/plan-form'
import { planFormChoices } from '~/ui/workshop/plan-form-choices'
import { createWorkshop } from '~/usecases/create-workshop.server'
import { listPlanProblems } from '~/usecases/list-plan-problems.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Plan a workshop – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const choices = planFormChoices(await listPlanChoices(session.partnershipId))
  return { ...(await staffFrame(session)), choices, self: session.role === 'facilitator' ? [session.id] : [] }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const typed = readPlan(await request.formData())
  const plan = parseWorkshopPlan(typed, await listPartnerNames(session.partnershipId, today()))
  const { partnershipId, id, name } = session
  const made = plan.ok
    ? await createWorkshop({ partnershipId, actor: { id, name }, plan: plan.value, facilitatorIds: typed.facilitators })
    : refused(...(await listPlanProblems({ partnershipId, typed, problems: plan.problems, workshop: null })))
  if (made.ok) return redirect(`/workshops/${made.value.id}?done=planned`)
  return data({ typed, problems: sayProblems(made.problems) }, { status: 422 })
}

const blank: TypedPlan = {
  title: '',
  heldOn: '',
  place: 'area',
  placeKind: '',
  mode: '',
  host: '',
  accessibility: '',
  support: '',
  journey: '',
  mixes: '',
  audiences: [],
  communities: [],
  organisations: '',
  facilitators: [],
  caseStudies: [],
}

export default function NewWorkshop() {
  const { session, notice, choices, self } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Plan a workshop" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <PlanForm
        choices={choices}
        typed={refusal?.typed ?? { ...blank, facilitators: self }}
        problems={refusal?.problems}
        button="Plan this workshop"
        back="/workshops"
      />
    </StaffPage>
  )
}
