import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isUnfinished } from '~/domain/wave/wave-state'
import { requireCollector } from '~/http/require-collector.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { formatDay } from '~/locales/format-day'
import { OverNotice } from '~/ui/coordinate/over-notice'
import { Poster } from '~/ui/coordinate/poster'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Poster – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, collector, address } = await requireCollector(request, params, session)
  if (collector.kind !== 'open-link') throw new Response(null, { status: 404 })
  const community = wave.communities.find(({ id }) => id === collector.communityId)?.name ?? ''
  return { ...(await staffFrame(session)), wave, address, community }
}

export default function PosterPage() {
  const { session, notice, wave, address, community } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Poster" session={session} notice={notice}>
      {isUnfinished(wave.state) ? (
        <>
          <p className="wm-no-print">
            This poster is for {community}. It does not say so: hang it where only they come by. Print it with your browser.
          </p>
          <Poster address={address} closes={formatDay(wave.answerByDay, 'en')} />
          <p className="wm-no-print">
            <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
          </p>
        </>
      ) : (
        <OverNotice wave={wave}>A poster would lead to a closed survey: take down those that still hang.</OverNotice>
      )}
    </StaffPage>
  )
}
