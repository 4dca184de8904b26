import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listWorkshops } from '~/data/workshops.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { type ListedWorkshop, WorkshopTable } from '~/ui/workshop/workshop-table'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Workshops – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshops = (await listWorkshops(session.partnershipId)).map(
    ({ id, title, heldOn, mode, host, state, audiences, journey, facilitatorIds }): ListedWorkshop => ({
      id,
      title,
      heldOn,
      mode,
      host,
      state,
      audiences,
      journey: journey.name,
      isOwn: facilitatorIds.includes(session.id),
    }),
  )
  return { ...(await staffFrame(session)), workshops, isCoordinator: session.role === 'coordinator' }
}

export default function Workshops() {
  const { session, notice, workshops, isCoordinator } = useLoaderData<typeof loader>()
  const groups = [
    ['Running', workshops.filter(({ state }) => state === 'running')],
    ['Coming up', workshops.filter(({ state }) => state === 'planned').toReversed()],
    ['Over', workshops.filter(({ state }) => state === 'finished' || state === 'cancelled')],
  ] as const
  return (
    <StaffPage title="Workshops" session={session} notice={notice}>
      <p>
        People talk about a journey through justice, stage by stage, and a facilitator writes down what they say: what is good, what is
        hard, what would help. Who was there is counted and never named.
      </p>
      <div className="wm-actions">
        <a className="ds_button" href="/workshops/new">
          Plan a workshop
        </a>
        {isCoordinator ? <a href="/settings/journeys">Journeys and stages</a> : null}
        {isCoordinator ? <a href="/settings/distress">When somebody is in distress</a> : null}
      </div>
      {workshops.length === 0 ? <p>No workshop is planned yet.</p> : null}
      {groups.map(([heading, group]) =>
        group.length === 0 ? null : (
          <section key={heading}>
            <h2>{heading}</h2>
            <WorkshopTable caption={`Workshops: ${heading.toLowerCase()}`} workshops={group} />
          </section>
        ),
      )}
    </StaffPage>
  )
}
