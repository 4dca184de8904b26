import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAudit } from '~/data/audit.server'
import { listWaves } from '~/data/waves.server'
import { listWorkshops } from '~/data/workshops.server'
import { day } from '~/domain/kernel/day'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { auditSubject } from '~/ui/coordinate/audit-subject'
import { AuditTable } from '~/ui/coordinate/audit-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Who did what – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const titled = [...(await listWaves(session.partnershipId)), ...(await listWorkshops(session.partnershipId))]
  const lines = (await listAudit(session.partnershipId)).map((line) => ({
    ...line,
    day: day(line.day),
    subject: auditSubject(line.subject, titled),
  }))
  return { ...(await staffFrame(session)), lines }
}

export default function Audit() {
  const { session, notice, lines } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Who did what" session={session} notice={notice}>
      <p>Acts of staff, the latest day first. Answers of people are never listed anywhere.</p>
      {lines.length === 0 ? <p>Nothing yet.</p> : <AuditTable lines={lines} />}
    </StaffPage>
  )
}
