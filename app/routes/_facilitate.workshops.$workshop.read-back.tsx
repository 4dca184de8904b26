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
import { ReadBackOver } from '~/ui/board/read-back-over'
import { ReadBackPage } from '~/ui/board/read-back-page'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { actOnReadBack } from '~/usecases/act-on-read-back.server'
import { listPriorities } from '~/usecases/list-priorities.server'
import { readBoard } from '~/usecases/read-board.server'

export const links: LinksFunction = () => [styles, boardStyles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Read back: ${page?.view.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  const view = boardView(request, workshop, await readBoard(workshop), session)
  const [priorities, journey] = [await listPriorities(workshop), workshop.journey]
  return { ...(await staffFrame(session)), view, nextId: randomUUID(), priorities, journey }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { id: workshopId, partnershipId } = await requireOwnWorkshop(params['workshop'], session)
  const typed = await boardFields(request)
  const acted = await actOnReadBack({ workshopId, partnershipId, actor: session, fields: typed })
  if (!acted.ok) return data({ typed, done: null, undo: null, problems: sayProblems(acted.problems) }, { status: 422 })
  const { done } = acted.value
  return done === 'confirm' ? redirect(`/workshops/${workshopId}/read-back`) : data({ typed, done, undo: null, problems: undefined })
}

export default function ReadBack() {
  const { session, notice, view, nextId, priorities, journey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title={`Read back: ${view.title}`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      {view.state === 'over' ? (
        <ReadBackOver view={view} answer={answer} priorities={priorities} journey={journey} />
      ) : (
        <ReadBackPage view={view} answer={answer} problems={answer?.problems} nextId={nextId} />
      )}
      <script type="module" src={marks} />
    </StaffPage>
  )
}
