import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { boardFields } from '~/http/board-fields.server'
import { boardView } from '~/http/board-view.server'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import { staffFrame } from '~/http/staff-frame.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import boardStyles from '~/ui/board/board.scss?url'
import { boardProblems } from '~/ui/board/board-problems'
import { ReadBackPage } from '~/ui/board/read-back-page'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { actOnBoard } from '~/usecases/act-on-board.server'
import { confirmReadBack } from '~/usecases/confirm-read-back.server'
import { readBoard } from '~/usecases/read-board.server'

export const links: LinksFunction = () => [styles, boardStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Read back: ${page?.view.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const view = boardView(request, workshop, await readBoard(workshop), session)
  return { ...(await staffFrame(session)), view, nextId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { id: workshopId, partnershipId } = await requireOwnWorkshop(params['workshop'], session)
  const typed = await boardFields(request)
  const acting = { workshopId, partnershipId, actor: session }
  const again = (problems: Parameters<typeof boardProblems>[0]) =>
    data({ typed, done: null, undo: null, problems: boardProblems(problems, typed) }, { status: 422 })
  if (typed['act'] === 'confirm') {
    if (typed['confirmed'] !== 'yes') return again([{ item: 'confirmed', key: 'board.not-confirmed' }])
    const confirmed = await confirmReadBack(acting)
    return confirmed.ok ? redirect(`/workshops/${workshopId}/read-back`) : again(confirmed.problems)
  }
  const acted = await actOnBoard({ ...acting, fields: typed })
  return acted.ok ? data({ typed, ...acted.value, problems: undefined }) : again(acted.problems)
}

export default function ReadBack() {
  const { session, notice, view, nextId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title={`Read back: ${view.title}`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <ReadBackPage view={view} answer={answer} problems={answer?.problems} nextId={nextId} />
      <script type="module" src={marks} />
    </StaffPage>
  )
}
