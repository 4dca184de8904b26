import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findReleasedCaseStudy } from '~/data/case-studies.server'
import { installationNotice } from '~/data/installation.server'
import { findLeaveAddress } from '~/data/partnerships.server'
import { listContacts } from '~/data/support-contacts.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { Story, StoryBefore } from '~/ui/story/story'
import { StoryPage } from '~/ui/story/story-page'
import styles from '~/ui/story/story.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
// The title of a tab and of a history says as little as that of the survey.
export const meta: MetaFunction = () => [{ title: 'A story' }, { name: 'robots', content: 'noindex, nofollow, noarchive' }]
export const headers: HeadersFunction = () => respondHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findReleasedCaseStudy(params['study'] ?? '')
  // One answer for what is unknown, not released and withdrawn: nobody learns that there was something.
  if (found === null) throw new Response(null, { status: 404, headers: respondHeaders })
  const { partnershipId, story } = found
  const contacts = (await listContacts(partnershipId)).filter(({ confirmed }) => confirmed)
  const isRead = story.contentNotes.length === 0 || new URL(request.url).searchParams.get('read') === 'on'
  const leaveAddress = await findLeaveAddress(partnershipId)
  return { notice: await installationNotice(), story, isRead, contacts, leaveAddress }
}

export default function StoryRoute() {
  const { notice, story, isRead, contacts, leaveAddress } = useLoaderData<typeof loader>()
  return (
    <StoryPage leaveAddress={leaveAddress} contacts={contacts} notice={notice}>
      {isRead ? <Story story={story} /> : <StoryBefore story={story} />}
    </StoryPage>
  )
}
