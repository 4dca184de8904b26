import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listInterviews } from '~/data/collectors.server'
import { listBatches } from '~/data/paper-batches.server'
import { listSheets } from '~/data/paper-sheets.server'
import { describeBatch } from '~/domain/response/sheet-batch'
import { openness } from '~/domain/response/openness'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { BatchFacts } from '~/ui/facilitate/batch-facts'
import { InterviewLinks } from '~/ui/facilitate/interview-links'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Paper – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const own = await listBatches(session.id)
  const batches = await Promise.all(own.map(async (batch) => describeBatch(batch, await listSheets(batch.collectorId), today())))
  const interviews = (await listInterviews(session.id)).map((link) => ({ ...link, why: openness(link.wave, today()) }))
  return { ...(await staffFrame(session)), batches, interviews }
}

export default function PaperBatches() {
  const { session, notice, batches, interviews } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Paper" session={session} notice={notice}>
      <p>Sheets that were issued to you. Only you can open and type them.</p>
      {batches.length === 0 ? <p>There are none yet. A coordinator issues them on the page of a wave.</p> : null}
      {batches.map((batch) => (
        <section className="wm-card" key={batch.collectorId}>
          <h2 className="ds_h3">
            <a href={`/paper/${batch.collectorId}`}>
              {batch.wave}, {batch.community}
            </a>
          </h2>
          <BatchFacts batch={batch} />
        </section>
      ))}
      <InterviewLinks links={interviews} />
      <h2 className="ds_h2">When a group agreed on one answer</h2>
      <p>
        A group that rated the themes together fills in one sheet with a head-count. <a href="/consensus/new">Enter a consensus sheet</a>
      </p>
    </StaffPage>
  )
}
