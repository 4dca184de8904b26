import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findLeaveAddress } from '~/data/partnerships.server'
import { listContacts } from '~/data/support-contacts.server'
import { formText } from '~/http/form-text.server'
import { publicAddress } from '~/http/public-address.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ContactTable } from '~/ui/coordinate/contact-table'
import { NeutralPageForm } from '~/ui/coordinate/neutral-page-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeNeutralPage } from '~/usecases/change-neutral-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Settings – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { partnershipId } = session
  const [leaveAddress, contacts] = await Promise.all([findLeaveAddress(partnershipId), listContacts(partnershipId)])
  return { ...(await staffFrame(session)), leaveAddress, contacts, isSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const typed = formText(await request.formData(), 'leaveAddress')
  const ownHost = new URL(publicAddress(request, '/')).hostname
  const changed = await changeNeutralPage({ partnershipId, actor, typed, ownHost })
  return changed.ok ? redirect('/settings?saved') : data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function Settings() {
  const { session, notice, leaveAddress, contacts, isSaved } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Settings" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {isSaved && refusal === undefined ? (
        <p className="wm-panel wm-panel--done" role="status">
          Saved. It counts on every page of a survey from now on.
        </p>
      ) : null}
      <NeutralPageForm address={refusal?.typed ?? leaveAddress} problems={refusal?.problems} />
      <ContactTable contacts={contacts} />
      <h2>Local places</h2>
      <p>
        <a href="/settings/places">Names by which people of the area could be recognised</a>
      </p>
      <h2>When somebody is in danger</h2>
      <p>
        <a href="/settings/safeguarding">What staff do, and what respondents are told</a>
      </p>
      <h2>Frameworks</h2>
      <p>
        <a href="/settings/frameworks">Plans of the partnership: outcomes, indicators, actions, and their history</a>
      </p>
      <h2>Workshops</h2>
      <p>
        <a href="/settings/journeys">Journeys and their stages</a>
      </p>
      <p>
        <a href="/settings/distress">What facilitators do when somebody is in distress</a>
      </p>
      <h2>British Sign Language</h2>
      <p>
        <a href="/settings/videos">Videos beside the questions</a>
      </p>
    </StaffPage>
  )
}
