import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireNotice } from '~/http/asked-notice.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { NoticeSheet } from '~/ui/action/notice-sheet'
import noticeStyles from '~/ui/action/notice.scss?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, noticeStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'A notice to print – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { notice: sheet, ...asked } = await requireNotice(request, session)
  return { ...(await staffFrame(session)), ...asked, sheet }
}

export default function NoticeToPrint() {
  const { session, notice, about, address, sheet } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="A notice to print" session={session} notice={notice}>
      <div className="wm-no-print">
        <p>Print what stands below with your browser, on A4. Read it aloud to your group, or hang it up where they come by.</p>
        <p>
          <a href="/notices">Choose another notice</a>
        </p>
      </div>
      <NoticeSheet about={about} sheet={sheet} address={address} partnership={session?.partnership ?? ''} />
    </StaffPage>
  )
}
