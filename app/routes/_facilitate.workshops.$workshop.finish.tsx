import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listPartnerNames } from '~/data/plan-choices.server'
import { findHeadCounts, listStandardsMet } from '~/data/workshop-course.server'
import { parseWorkshopFinish } from '~/domain/workshop/workshop-finish'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import { finishAsTyped, readFinish } from '~/http/typed-workshop.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { FinishForm } from '~/ui/workshop/finish-form'
import { finishWorkshop } from '~/usecases/finish-workshop.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Finish a workshop – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const [headCounts, standards, partners] = await Promise.all([
    findHeadCounts(workshop.id),
    listStandardsMet(workshop.id),
    listPartnerNames(session.partnershipId, workshop.heldOn),
  ])
  const { id, title, state, audiences } = workshop
  return {
    ...(await staffFrame(session)),
    workshop: { id, title, state, audiences },
    partners: partners.map((name) => ({ value: name, label: name })),
    kept: finishAsTyped(workshop, { headCounts, standards, partners }),
    isEarly: today() < workshop.heldOn,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const typed = readFinish(await request.formData(), workshop)
  const { partnershipId, id, name } = session
  const finish = parseWorkshopFinish(typed, workshop.audiences, await listPartnerNames(partnershipId, workshop.heldOn))
  const done = finish.ok ? await finishWorkshop({ workshopId: workshop.id, partnershipId, actor: { id, name }, ...finish.value }) : finish
  if (done.ok) return redirect(`/workshops/${workshop.id}?done=finished`)
  return data({ typed, problems: sayProblems(done.problems) }, { status: 422 })
}

export default function FinishWorkshop() {
  const { session, notice, workshop, partners, kept, isEarly } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const isOver = workshop.state === 'finished'
  return (
    <StaffPage title={`${isOver ? 'Who came to' : 'Finish'} ${workshop.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="workshop">
        {isOver ? (
          <p>What you counted can be put right until the participation statement of its period is published.</p>
        ) : (
          <p>
            Wait until every tablet has sent what it keeps. Afterwards you read the board back to the group; what nobody has reviewed 30
            days after today is destroyed.
          </p>
        )}
        {isEarly ? <p className="wm-panel wm-panel--warning">The day of the workshop has not come yet.</p> : null}
        <FinishForm
          invited={workshop.audiences}
          partners={partners}
          typed={refusal?.typed ?? kept}
          problems={refusal?.problems}
          button={isOver ? 'Keep this' : 'Finish the workshop'}
          back={`/workshops/${workshop.id}`}
        />
      </div>
    </StaffPage>
  )
}
