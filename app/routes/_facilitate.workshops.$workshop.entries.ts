import type { ActionFunctionArgs } from '@remix-run/node'
import { findCapture } from '~/data/workshop-captures.server'
import { parseCapture, parseEntries } from '~/domain/workshop/parse-entries'
import type { Result } from '~/domain/kernel/result'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import { boardAnswer } from '~/http/board-answer.server'
import { readJson } from '~/http/read-json.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { requireWorkshop } from '~/http/require-workshop.server'
import { findSession } from '~/http/session.server'
import { takeEntries } from '~/usecases/take-entries.server'

/**
 * For the script of a board, which posts what its device has kept as JSON (`SentEntries`).
 *
 * | answer | when |
 * | --- | --- |
 * | 200 `TakenEntries` | taken; single entries may be refused for good |
 * | 401 `{ state: 'signed-out' }` | the session is over: sign in, send again |
 * | 403 | the device is not known, and whoever is signed in does not run the workshop |
 * | 409 `{ state: 'gap', applied }` | an entry between `applied` and the first one that was sent is missing: send from there on |
 * | 410 `{ state: 'revoked' }` | wipe what is kept |
 * | 413 | send fewer at once |
 * | 422 `{ problems }` | what cannot be read: which entry and which field, never what it holds |
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const session = await findSession(request)
  if (session === null) return boardAnswer({ state: 'signed-out' }, 401)
  requireSameOrigin(request)
  const workshop = await requireWorkshop(params['workshop'], session)
  const raw = await readJson(request)
  if (!workshop.facilitatorIds.includes(session.id) || !mayRun.includes(session.role)) {
    if (await isKnown(raw, workshop.id)) return boardAnswer({ state: 'revoked' }, 410)
    throw new Response(null, { status: 403 })
  }
  const sent = parseEntries(raw)
  if (!sent.ok) return boardAnswer({ problems: sent.problems }, 422)
  return answer(await takeEntries({ workshop, staff: session, ...sent.value }))
}

export function loader() {
  return boardAnswer({}, 405)
}

const mayRun: readonly string[] = ['facilitator', 'coordinator']

async function isKnown(raw: unknown, workshopId: string): Promise<boolean> {
  const capture = parseCapture(raw)
  return capture !== null && (await findCapture(capture))?.workshopId === workshopId
}

function answer(taken: Result<TakenEntries>): Response {
  if (taken.ok) return boardAnswer(taken.value)
  const [problem] = taken.problems
  return problem?.key === 'board.gap' ? boardAnswer({ state: 'gap', ...problem.values }, 409) : boardAnswer({ state: 'revoked' }, 410)
}
