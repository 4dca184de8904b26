import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { listReleases } from '~/data/releases.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ChoiceField } from '~/ui/form/choice-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Notices – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const releases = (await listReleases(session.partnershipId)).toReversed()
  const communities = await listCommunityNames(session.partnershipId)
  const choices = [
    ...releases.map(({ sequence, content }) => ({ value: `release/${sequence}`, label: `A survey: ${content.wave.title}` })),
    ...communities.map(({ code, name }) => ({ value: `community/${code}`, label: `A community: ${name}` })),
  ]
  return { ...(await staffFrame(session)), choices }
}

export default function Notices() {
  const { session, notice, choices } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Notices to take back to a group" session={session} notice={notice}>
      <p>
        One page to print, in plain words: what people said, what was done, and what comes next. It holds published actions alone, in the
        partnership’s own sentences, and nobody’s own words: paper cannot be taken down.
      </p>
      <form method="get" action="/notices/print" className="wm-form">
        <ChoiceField
          name="about"
          legend="What is it about?"
          kind="radio"
          choices={choices}
          chosen={choices.slice(0, 1).map(({ value }) => value)}
        />
        <button className="ds_button" type="submit">
          Show the notice
        </button>
      </form>
    </StaffPage>
  )
}
