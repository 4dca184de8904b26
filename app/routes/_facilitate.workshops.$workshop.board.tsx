import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { boardView } from '~/http/board-view.server'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import liveStyles from '~/ui/board/board-live.scss?url'
import boardStyles from '~/ui/board/board.scss?url'
import script from '~/ui/board/script/board.ts?url'
import { BoardPage } from '~/ui/board/board-page'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { readBoard } from '~/usecases/read-board.server'

export const links: LinksFunction = () => [styles, boardStyles, liveStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Board: ${page?.view.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const view = boardView(request, workshop, await readBoard(workshop), session)
  return { ...(await staffFrame(session)), view, nextId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  await requireOwnWorkshop(params['workshop'], session)
  throw new Response(null, { status: 501 })
}

export default function Board() {
  const { session, notice, view, nextId } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={`Board: ${view.title}`} session={session} notice={notice}>
      <BoardPage view={view} answer={undefined} problems={undefined} nextId={nextId} />
      <script type="module" src={marks} />
      <script type="module" src={script} />
    </StaffPage>
  )
}
