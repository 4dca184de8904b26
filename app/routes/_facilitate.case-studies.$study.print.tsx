import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findReleasedCaseStudy } from '~/data/case-studies.server'
import { listContacts } from '~/data/support-contacts.server'
import { publicAddress } from '~/http/public-address.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { PrintedStory } from '~/ui/case-study/printed-story'
import printStyles from '~/ui/case-study/printed-story.scss?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, printStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Case study to print – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const found = await findReleasedCaseStudy(params['study'] ?? '')
  if (found === null || found.partnershipId !== session.partnershipId) throw new Response(null, { status: 404 })
  const contacts = (await listContacts(session.partnershipId)).filter(({ confirmed }) => confirmed)
  const { story } = found
  const address = publicAddress(request, `/stories/${story.id}`)
  return { ...(await staffFrame(session)), story, contacts, address, partnership: session.partnership }
}

export default function PrintCaseStudy() {
  const { session, notice, story, contacts, address, partnership } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={story.title} session={session} notice={notice}>
      <p className="wm-no-print">
        Print this page with your browser, at its full size (100 %, not “fit to page”): one set for each table. Count the sheets out and in
        again, so that none is left behind. <a href={`/case-studies/${story.id}`}>Back to the case study</a>
      </p>
      <PrintedStory story={story} partnership={partnership} contacts={contacts} address={address} />
    </StaffPage>
  )
}
