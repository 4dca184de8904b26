import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listJourneys } from '~/data/journeys.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { JourneyList, NewJourneyForm } from '~/ui/workshop/journey-list'
import { addJourney } from '~/usecases/change-journey.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Journeys – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), journeys: await listJourneys(session.partnershipId) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, id, name } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const typed = { perspective: formText(form, 'perspective'), name: formText(form, 'name'), stage: formText(form, 'added') }
  const added = await addJourney(typed, { partnershipId, actor: { id, name } })
  if (added.ok) return redirect(`/settings/journeys/${added.value.id}`)
  return data({ typed, problems: sayProblems(added.problems) }, { status: 422 })
}

export default function Journeys() {
  const { session, notice, journeys } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Journeys" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        A journey is the path that one group of people takes through justice, in stages. A workshop and a case study belong to one journey.
        Its stages are yours to name; what was said stays with its stage whatever the stage is called.
      </p>
      <JourneyList journeys={journeys} />
      <NewJourneyForm typed={refusal?.typed ?? { perspective: '', name: '', stage: '' }} problems={refusal?.problems} />
    </StaffPage>
  )
}
