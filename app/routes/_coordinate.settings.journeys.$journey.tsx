import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findJourney } from '~/data/journeys.server'
import type { SignedIn } from '~/data/sessions.server'
import type { TypedJourney } from '~/domain/workshop/edit-journey'
import type { Journey } from '~/domain/workshop/workshop'
import { formText, formTexts } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { JourneyForm } from '~/ui/workshop/journey-form'
import { changeJourney } from '~/usecases/change-journey.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Change a journey – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function requireJourney(id: string | undefined, { partnershipId }: SignedIn): Promise<Journey> {
  const journey = await findJourney(id ?? '', partnershipId)
  if (journey === null) throw new Response(null, { status: 404 })
  return journey
}

function asTyped({ name, stages }: Journey): TypedJourney {
  return { name, added: '', stages: stages.map((stage, index) => ({ ...stage, place: String(index + 1) })) }
}

function readJourney(form: FormData, { stages }: Journey): TypedJourney {
  const retired = formTexts(form, 'retired')
  return {
    name: formText(form, 'name'),
    added: formText(form, 'added'),
    stages: stages.map(({ code }) => ({
      code,
      name: formText(form, `stage-${code}`),
      place: formText(form, `place-${code}`),
      isRetired: retired.includes(code),
    })),
  }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const journey = await requireJourney(params['journey'], session)
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { ...(await staffFrame(session)), title: journey.name, kept: asTyped(journey), isSaved }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const journey = await requireJourney(params['journey'], session)
  const typed = readJourney(await request.formData(), journey)
  const { partnershipId, id, name } = session
  const changed = await changeJourney(journey.id, typed, { partnershipId, actor: { id, name } })
  if (changed.ok) return redirect(`/settings/journeys/${journey.id}?saved`)
  return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function ChangeJourney() {
  const { session, notice, title, kept, isSaved } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Journey: ${title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {isSaved && refusal === undefined ? (
        <p className="wm-panel wm-panel--done" role="status">
          Saved.
        </p>
      ) : null}
      <JourneyForm typed={refusal?.typed ?? kept} problems={refusal?.problems} />
    </StaffPage>
  )
}
