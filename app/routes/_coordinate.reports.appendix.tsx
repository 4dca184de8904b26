import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireReportMaterial } from '~/http/report-material.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { appendixBlocks } from '~/ui/report/appendix-blocks'
import reportStyles from '~/ui/report/report.scss?url'
import { DocumentBlocks } from '~/ui/statement/document-blocks'

export const links: LinksFunction = () => [styles, reportStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Appendix – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const material = await requireReportMaterial(request, session)
  return { ...(await staffFrame(session)), year: material.year, blocks: appendixBlocks(material) }
}

export default function Appendix() {
  const { session, notice, year, blocks } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={`Appendix: evidence for ${year}`} session={session} notice={notice}>
      <p className="wm-no-print">
        Print this page: it is made for two sides of A4. <a href="/reports">Back to reports</a>
      </p>
      <div className="wm-appendix">
        <DocumentBlocks blocks={blocks} />
      </div>
    </StaffPage>
  )
}
