import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { FrameworkOverview } from '~/ui/framework/framework-overview'
import { SavedNote } from '~/ui/framework/saved-note'
import { yearsText } from '~/ui/indicator/years-text'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(params['framework'], session)
  return { ...(await staffFrame(session)), framework, revision, isSaved: new URL(request.url).searchParams.has('saved') }
}

export default function OwnFramework() {
  const { session, notice, framework, revision, isSaved } = useLoaderData<typeof loader>()
  const address = `/settings/frameworks/${framework.id}`
  return (
    <StaffPage title={framework.title} session={session} notice={notice}>
      <SavedNote isSaved={isSaved} />
      <p>
        {framework.owner}, {yearsText(framework)}. <a href={`/frameworks/${framework.id}`}>As everybody sees it</a>
      </p>
      <ul>
        <li>
          <a href={`${address}/title`}>Heading, years and notes</a>
        </li>
        <li>
          <a href={`${address}/lists`}>Local issues, printed lists and partners</a>
        </li>
        <li>
          <a href={`${address}/history`}>History</a>: {revision === 0 ? 'as printed' : `change ${revision}`}
        </li>
        <li>
          <a href={`/frameworks/${framework.id}.json`}>The whole framework as a file</a>
        </li>
        <li>
          <a href={`${address}/import`}>Replace it with a file</a>
        </li>
      </ul>
      <FrameworkOverview address={address} framework={framework} />
    </StaffPage>
  )
}
