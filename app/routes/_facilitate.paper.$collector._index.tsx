import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { BatchFacts } from '~/ui/facilitate/batch-facts'
import { BatchSteps } from '~/ui/facilitate/batch-steps'
import { doneMessage } from '~/ui/facilitate/done-message'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { paperProblemText } from '~/ui/facilitate/paper-problem-text'
import { SheetNumbers } from '~/ui/facilitate/sheet-numbers'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'A batch of paper – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** Why a sheet that was asked for cannot be of this batch. */
const refusals = ['sheet-other-batch', 'sheet-number'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { shown } = await requireOwnBatch(params['collector'], session.id)
  const query = new URL(request.url).searchParams
  const unknown = query.get('unknown')
  const refused = refusals.find((key) => key === query.get('refused')) ?? null
  return { ...(await staffFrame(session)), batch: shown, done: query.get('done'), unknown, refused }
}

export default function PaperBatch() {
  const { session, notice, batch, done, unknown, refused } = useLoaderData<typeof loader>()
  const message = doneMessage(done)
  const isUnknown = unknown !== null && /^\d{1,6}$/.test(unknown)
  return (
    <StaffPage title={`${batch.wave}, ${batch.community}`} session={session} notice={notice}>
      {message === null ? null : <p className="wm-panel wm-panel--done">{message}</p>}
      {isUnknown ? (
        <p className="wm-panel wm-panel--warning">
          {paperProblemText({ item: 'sheet', key: 'sheet-unknown', values: { value: unknown } })}
        </p>
      ) : null}
      {refused === null ? null : (
        <p className="wm-panel wm-panel--warning">
          {paperProblemText({ item: 'sheet', key: refused === 'sheet-number' ? 'square-unknown' : refused })}
        </p>
      )}
      <BatchFacts batch={batch} />
      <BatchSteps batch={batch} />
      {batch.refusal === null ? (
        <>
          <h2 className="ds_h2">Sheets</h2>
          <SheetNumbers batch={batch} />
        </>
      ) : null}
      <p>
        <a href="/paper">All my batches</a>
      </p>
    </StaffPage>
  )
}
