import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { boardView } from '~/http/board-view.server'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import boardStyles from '~/ui/board/board.scss?url'
import { BoardScreen } from '~/ui/board/board-screen'
import styles from '~/ui/page/staff.scss?url'
import { readBoard } from '~/usecases/read-board.server'

export const links: LinksFunction = () => [styles, boardStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.view.title ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const workshop = await requireOwnWorkshop(params['workshop'], session)
  return { view: boardView(request, workshop, await readBoard(workshop), session) }
}

export default function Screen() {
  return <BoardScreen view={useLoaderData<typeof loader>().view} />
}
