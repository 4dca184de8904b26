import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardAnswer } from '~/http/board-answer.server'
import { requireRole } from '~/http/require-role.server'
import { requireOwnWorkshop } from '~/http/require-workshop.server'
import { findSession } from '~/http/session.server'
import { readBoard } from '~/usecases/read-board.server'

/**
 * The board for the script of its page: `{ board, version, state }`, or 304 while nothing has changed since the version that If-None-Match
 * names. 401 `{ state: 'signed-out' }` where the session is over; 403 for whoever does not run the workshop.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if ((await findSession(request)) === null) return boardAnswer({ state: 'signed-out' }, 401)
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const read = await readBoard(await requireOwnWorkshop(params['workshop'], session))
  const tag = `"${read.version}"`
  if (request.headers.get('If-None-Match')?.replace(/^W\//, '') === tag)
    return new Response(null, { status: 304, headers: { ETag: tag, 'Cache-Control': 'no-store' } })
  return boardAnswer(read, 200, { ETag: tag })
}
