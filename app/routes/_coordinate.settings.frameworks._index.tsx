import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFrameworks } from '~/data/frameworks.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { yearsText } from '~/ui/indicator/years-text'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Frameworks – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const frameworks = (await listFrameworks()).filter(({ partnershipId }) => partnershipId === session.partnershipId)
  return { ...(await staffFrame(session)), frameworks }
}

export default function OwnFrameworks() {
  const { session, notice, frameworks } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Frameworks of the partnership" session={session} notice={notice}>
      <p>
        A framework is a plan with its outcomes, indicators and actions. What you change here is kept with its history; what has figures is
        retired and never deleted. National frameworks are the same for everybody and are not edited here.
      </p>
      <ul>
        {frameworks.map((framework) => (
          <li key={framework.id}>
            <a href={`/settings/frameworks/${framework.id}`}>{framework.title}</a>, {yearsText(framework)}
          </li>
        ))}
      </ul>
      <p>
        <a href="/settings/frameworks/new">Begin an empty framework</a>
      </p>
      <p>
        <a href="/settings/frameworks/import">Make a framework from a file</a>
      </p>
    </StaffPage>
  )
}
