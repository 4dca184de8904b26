import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { boardFields } from '~/http/board-fields.server'
import { boardView } from '~/http/board-view.server'
import { helpAtHand } from '~/http/help-at-hand.server'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import boardStyles from '~/ui/board/board.scss?url'
import { BoardPage } from '~/ui/board/board-page'
import { boardProblems } from '~/ui/board/board-problems'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { actOnBoard } from '~/usecases/act-on-board.server'
import { readBoard } from '~/usecases/read-board.server'

export const links: LinksFunction = () => [styles, boardStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Board: ${page?.view.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const view = boardView(request, workshop, await readBoard(workshop), session)
  return { ...(await staffFrame(session)), view, help: await helpAtHand(session.partnershipId), nextId: randomUUID() }
}

/** Every form of the board counts once however often it is sent, so its answer is the page itself. */
export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { id: workshopId, partnershipId } = await requireOwnWorkshop(params['workshop'], session)
  const typed = await boardFields(request)
  const acted = await actOnBoard({ workshopId, partnershipId, actor: session, fields: typed })
  if (!acted.ok) return data({ typed, done: null, undo: null, problems: boardProblems(acted.problems, typed) }, { status: 422 })
  return data({ typed, ...acted.value, problems: undefined })
}

export default function Board() {
  const { session, notice, view, help, nextId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title={`Board: ${view.title}`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <BoardPage view={view} help={help} answer={answer} problems={answer?.problems} nextId={nextId} />
      <script type="module" src={marks} />
    </StaffPage>
  )
}
