import type { ActionFunctionArgs } from '@remix-run/node'
import { captureStanding, type CaptureStanding, findCapture } from '~/data/workshop-captures.server'
import { isBoardOver, isPinOf } from '~/data/workshop-devices.server'
import { findWorkshop } from '~/data/workshops.server'
import { parseCapture, parseSentPin } from '~/domain/workshop/parse-entries'
import { boardAnswer } from '~/http/board-answer.server'
import { countWrongGuess } from '~/http/rate-limit.server'
import { readJson } from '~/http/read-json.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { findSession } from '~/http/session.server'
import { forgiveGuesses, spendGuess } from '~/http/sign-in-limit.server'
import { registerCapture } from '~/usecases/register-capture.server'

/**
 * For the script of a board: posts `{ capture }`, the secret of its device. Whoever runs the workshop and is signed in registers the device by
 * it, and with `{ capture, pin }` hears whether that is the PIN of the workshop: `{ state: 'known', pin: 'right' | 'wrong' }`, ten tries in a
 * quarter of an hour. Everybody else learns one thing, and only with the secret: 200 `{ state: 'known' }` or `{ state: 'revoked' }`, upon which the
 * device wipes what it keeps; `isOver`: the board takes nothing any more. A secret that nobody registered at this workshop is `unknown` to whoever
 * may not register it, whether there is such a workshop or not: the device keeps what it has, because a server that was restored from a backup
 * may have forgotten it. Whoever tries many secrets or PINs has to wait: 429. 422: it is no secret.
 */
export async function action({ request, params: { workshop: workshopId = '' } }: ActionFunctionArgs) {
  const session = await findSession(request)
  if (session !== null) requireSameOrigin(request)
  const raw = await readJson(request)
  const capture = parseCapture(raw)
  if (capture === null) return boardAnswer({ problems: [{ item: 'capture', key: 'board.unreadable' }] }, 422)
  const mayRegister = session?.role === 'facilitator' || session?.role === 'coordinator'
  if (session === null || !mayRegister) return ask(request, capture, workshopId)
  const { id, name, partnershipId } = session
  const state = await registerCapture({ workshopId, partnershipId, actor: { id, name }, capture })
  const pin = parseSentPin(raw)
  if (state !== 'known' || pin === null) return standing(state, workshopId)
  const isOwn = (await findWorkshop(workshopId, partnershipId))?.facilitatorIds.includes(id) ?? false
  return isOwn ? comparePin(workshopId, pin, id) : standing(state, workshopId)
}

async function standing(state: CaptureStanding, workshopId: string): Promise<Response> {
  return boardAnswer({ state, ...(state === 'known' ? { isOver: await isBoardOver(workshopId) } : {}) })
}

async function comparePin(workshopId: string, pin: string, staffId: string): Promise<Response> {
  const guessed = `pin of ${workshopId} by ${staffId}`
  if (!(await spendGuess(guessed))) return boardAnswer({ state: 'wait' }, 429, { 'Retry-After': '900' })
  const isRight = await isPinOf(workshopId, pin)
  if (isRight) await forgiveGuesses(guessed)
  return boardAnswer({ state: 'known', pin: isRight ? 'right' : 'wrong' })
}

export function loader() {
  return boardAnswer({}, 405)
}

async function ask(request: Request, capture: string, workshopId: string): Promise<Response> {
  const known = await findCapture(capture)
  if (known === null && (await countWrongGuess(request)) === 'too many') return boardAnswer({ state: 'wait' }, 429, { 'Retry-After': '60' })
  return standing(captureStanding(known, workshopId), workshopId)
}
