import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import { findWaveBands } from '~/data/wave-bands.server'
import { listWaves } from '~/data/waves.server'
import { listWorkshops } from '~/data/workshops.server'
import { placeProgress } from '~/domain/wave/place-progress'
import type { Wave } from '~/domain/wave/wave'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { OpenWaves } from '~/ui/coordinate/open-waves'
import { PlaceProgressTable } from '~/ui/coordinate/place-progress-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Progress – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** Of an open wave its name, its last day, and a band for each community. */
async function openWave({ id, title, answerByDay, partnershipId, communities }: Wave) {
  const bands = await findWaveBands(id, partnershipId)
  return {
    id,
    title,
    answerByDay,
    communities: communities.map((community) => ({
      name: community.name,
      code: community.code,
      band: bands?.answers[community.id] ?? null,
    })),
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { partnershipId } = session
  const [waves, workshops, places] = [
    await listWaves(partnershipId),
    await listWorkshops(partnershipId),
    await findPartnershipPlaces(partnershipId),
  ]
  return {
    ...(await staffFrame(session)),
    open: await Promise.all(waves.filter(({ state }) => state === 'open').map(openWave)),
    places: places === null ? [] : placeProgress(places, waves, workshops),
  }
}

export default function Progress() {
  const { session, notice, open, places } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Progress" session={session} notice={notice}>
      <h2>Open waves</h2>
      <p>
        While a wave is open, nobody sees how many have answered: only whether ten have. A number that grows would tell who has just sent
        something.
      </p>
      <OpenWaves waves={open} />
      <h2>Places</h2>
      <p>
        Waves that rate a place and workshops that were held there. Answers are not counted by place, because an answer does not say where
        somebody lives.
      </p>
      <PlaceProgressTable places={places} />
    </StaffPage>
  )
}
