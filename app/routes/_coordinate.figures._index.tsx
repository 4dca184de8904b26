import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEnteredIndicators } from '~/data/figures.server'
import { latestFigure } from '~/domain/indicator/entered-figure'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Figures – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const indicators = await listEnteredIndicators(session.partnershipId)
  return {
    ...(await staffFrame(session)),
    indicators: indicators.map(({ id, measure, framework, figures }) => ({ id, measure, framework, latest: latestFigure(figures) })),
  }
}

export default function Figures() {
  const { session, notice, indicators } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Figures" session={session} notice={notice}>
      <p>These indicators get their figures from other bodies. Survey indicators are not here: they get theirs from a release.</p>
      <table className="ds_table wm-reflow">
        <caption>Indicators with entered figures</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Latest figure</th>
            <th scope="col">Period</th>
            <th scope="col">Framework</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, measure, framework, latest }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/figures/${id}`}>{measure}</a>
              </th>
              <td data-label="Latest figure">{latest?.printed ?? 'none entered yet'}</td>
              <td data-label="Period">{latest?.period}</td>
              <td data-label="Framework">{framework}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </StaffPage>
  )
}
