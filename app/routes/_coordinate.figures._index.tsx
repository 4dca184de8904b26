import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEnteredIndicators } from '~/data/figures.server'
import { listReportedIndicators } from '~/data/reported-indicators.server'
import { latestFigure } from '~/domain/indicator/entered-figure'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { EnteredTable } from '~/ui/indicator/entered-table'
import { OtherIndicators } from '~/ui/indicator/other-indicators'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Figures – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const entered = await listEnteredIndicators(session.partnershipId)
  const reported = await listReportedIndicators(session.partnershipId)
  return {
    ...(await staffFrame(session)),
    indicators: entered.map(({ id, measure, framework, figures }) => ({ id, measure, framework, latest: latestFigure(figures) })),
    others: reported.filter(({ source }) => source !== 'entered'),
  }
}

export default function Figures() {
  const { session, notice, indicators, others } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Figures" session={session} notice={notice}>
      <p>
        These indicators get their figures from other bodies. <a href="/figures/import">Enter many from a file</a>.
      </p>
      <EnteredTable indicators={indicators} />
      <OtherIndicators indicators={others} />
    </StaffPage>
  )
}
