import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listReportable } from '~/data/frameworks.server'
import { listReleases } from '~/data/releases.server'
import { listStatements } from '~/data/statements.server'
import { reportYears } from '~/domain/export/report-year'
import { financialYear } from '~/domain/indicator/period'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ReportForm } from '~/ui/report/report-form'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Reports – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { partnershipId } = session
  const [frameworks, releases, statements] = await Promise.all([
    listReportable(partnershipId),
    listReleases(partnershipId),
    listStatements(partnershipId),
  ])
  const usual = frameworks.find(({ surveyed }) => surveyed > 0) ?? frameworks[0]
  const latest = releases.at(-1)
  const days = [...releases.map(({ content }) => content.wave.closedOn), ...statements.map(({ content }) => content.to)]
  return {
    ...(await staffFrame(session)),
    frameworks,
    years: reportYears(days, today()),
    usual: { framework: usual?.id ?? '', year: financialYear(latest?.content.wave.closedOn ?? today()) },
    latest: latest?.sequence ?? null,
  }
}

export default function Reports() {
  const { session, notice, frameworks, years, usual, latest } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Reports" session={session} notice={notice}>
      <p>
        A report is written from what was released, entered and published, and from nothing else.{' '}
        {latest === null ? 'Nothing has been released yet: a report will say so.' : `The latest release is number ${latest}.`}
      </p>
      <ReportForm frameworks={frameworks} years={years} usual={usual} />
    </StaffPage>
  )
}
