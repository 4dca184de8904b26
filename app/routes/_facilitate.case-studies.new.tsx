import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listJourneys } from '~/data/journeys.server'
import { tellsOfPeople } from '~/domain/workshop/perspective'
import { readForm } from '~/http/read-form.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import styleOfCaseStudies from '~/ui/case-study/case-study.scss?url'
import { NewStudyForm } from '~/ui/case-study/new-study-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { beginCaseStudy } from '~/usecases/begin-case-study.server'

export const links: LinksFunction = () => [styles, facilitateStyles, styleOfCaseStudies].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Begin a case study – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const journeys = (await listJourneys(session.partnershipId)).filter(({ perspective }) => tellsOfPeople(perspective))
  return { ...(await staffFrame(session)), journeys, places: `/places/${session.partnershipId}.json` }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const form = await readForm(request)
  const typed = { title: form.get('title') ?? '', journey: form.get('journey') ?? '' }
  const begun = await beginCaseStudy({
    partnershipId: session.partnershipId,
    actor: session,
    journeyId: typed.journey,
    title: typed.title,
  })
  if (begun.ok) return redirect(`/case-studies/${begun.value.id}`)
  return data({ problems: sayProblems(begun.problems), typed }, { status: 422 })
}

export default function NewCaseStudy() {
  const { session, notice, journeys, places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title="Begin a case study" session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <p>
        Write what the person told you, in their words, stage by stage. Never type a name: what can point at somebody is marked while you
        type, and numbers, dates and addresses are taken out before anything is kept.
      </p>
      <NewStudyForm journeys={journeys} places={places} typed={answer?.typed} problems={answer?.problems} />
      <script type="module" src={marks} />
    </StaffPage>
  )
}
