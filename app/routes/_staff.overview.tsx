import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findReleaseOfWave } from '~/data/releases.server'
import { listWaves } from '~/data/waves.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { WaveTable } from '~/ui/coordinate/wave-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Overview – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'viewer', 'coordinator')
  const waves = await listWaves(session.partnershipId)
  const published = waves.filter(({ state }) => state === 'published')
  const releases = await Promise.all(published.map(async ({ id }) => ({ waveId: id, sequence: (await findReleaseOfWave(id))?.sequence })))
  return { ...(await staffFrame(session)), waves, releases }
}

export default function Overview() {
  const { session, notice, waves, releases } = useLoaderData<typeof loader>()
  const at = session?.at ?? ''
  const release = (waveId: string) => releases.find((one) => one.waveId === waveId)?.sequence
  return (
    <StaffPage title="Overview" session={session} notice={notice}>
      {waves.length === 0 ? (
        <p>There is no wave yet.</p>
      ) : (
        <WaveTable waves={waves} address={({ id }) => (release(id) === undefined ? null : `${at}/releases/${release(id)}`)} />
      )}
      <h2>Public results</h2>
      <ul>
        <li>
          <a href="/frameworks">The performance frameworks</a>
        </li>
        <li>
          <a href={`${at}/releases`}>Every release</a>
        </li>
      </ul>
    </StaffPage>
  )
}
