import type { ActionFunctionArgs } from '@remix-run/node'
import { findCapture } from '~/data/workshop-captures.server'
import { parseCapture } from '~/domain/workshop/parse-entries'
import { boardAnswer } from '~/http/board-answer.server'
import { countWrongGuess } from '~/http/rate-limit.server'
import { readJson } from '~/http/read-json.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { findSession } from '~/http/session.server'
import { registerCapture } from '~/usecases/register-capture.server'

/**
 * For the script of a board: posts `{ capture }`, the secret of its device. Whoever runs the workshop and is signed in registers the device by
 * it. Everybody else learns one thing, and only with the secret: 200 `{ state: 'known' }` or `{ state: 'revoked' }`, upon which the device
 * wipes what it keeps. A secret that nobody registered is revoked; whoever tries many has to wait: 429. 422: it is no secret.
 */
export async function action({ request, params: { workshop: workshopId = '' } }: ActionFunctionArgs) {
  const session = await findSession(request)
  if (session !== null) requireSameOrigin(request)
  const capture = parseCapture(await readJson(request))
  if (capture === null) return boardAnswer({ problems: [{ item: 'capture', key: 'board.unreadable' }] }, 422)
  const mayRegister = session?.role === 'facilitator' || session?.role === 'coordinator'
  if (session !== null && mayRegister) {
    const { id, name, partnershipId } = session
    return boardAnswer({ state: await registerCapture({ workshopId, partnershipId, actor: { id, name }, capture }) })
  }
  return ask(request, capture, workshopId)
}

export function loader() {
  return boardAnswer({}, 405)
}

async function ask(request: Request, capture: string, workshopId: string): Promise<Response> {
  const known = await findCapture(capture)
  if (known === null && (await countWrongGuess(request)) === 'too many') return boardAnswer({ state: 'wait' }, 429, { 'Retry-After': '60' })
  return boardAnswer({ state: known === null || known.isRevoked || known.workshopId !== workshopId ? 'revoked' : 'known' })
}
