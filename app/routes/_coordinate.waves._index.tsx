import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listWaves } from '~/data/waves.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { WaveTable } from '~/ui/coordinate/wave-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Waves – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), waves: await listWaves(session.partnershipId) }
}

export default function Waves() {
  const { session, notice, waves } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Waves" session={session} notice={notice}>
      {waves.length === 0 ? <p>There is no wave yet. A wave asks one or more communities the same questions in the same weeks.</p> : null}
      <div className="wm-actions">
        <a className="ds_button" href="/waves/new">
          Plan a new wave
        </a>
        <a href="/audit">Who did what</a>
      </div>
      {waves.length === 0 ? null : <WaveTable waves={waves} address={(wave) => `/waves/${wave.id}`} />}
    </StaffPage>
  )
}
