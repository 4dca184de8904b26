import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFrameworkRevisions } from '~/data/framework-revisions.server'
import { requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { actWords } from '~/ui/framework/framework-words'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'History of a framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const revisions = await listFrameworkRevisions(framework.id)
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revisions }
}

export default function FrameworkHistory() {
  const { session, notice, id, title, revisions } = useLoaderData<typeof loader>()
  const address = `/settings/frameworks/${id}`
  return (
    <StaffPage title={`History: ${title}`} session={session} notice={notice}>
      <p>
        <a href={address}>Back to the framework</a>
      </p>
      {revisions.length === 0 ? <p>Nothing was changed yet: it stands as it was printed.</p> : null}
      <ol reversed>
        {revisions.map(({ sequence, day, actor, act, subject }) => (
          <li key={sequence} value={sequence}>
            <a href={`${address}/history/${sequence}`}>
              {actWords[act]} {subject}
            </a>
            , {actor}, {dayText(day)}
          </li>
        ))}
      </ol>
    </StaffPage>
  )
}
