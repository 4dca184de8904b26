import { belongTogether, nextBatch } from '../../../domain/workshop/device-board'
import type { HeldBoard, ToSend } from './held-board'
import { askDevice, readServerBoard, sendEntries, type Answer } from './speak'
import type { Attempt } from './steady-loop'

export interface Exchanging {
  readonly addresses: { readonly entries: string; readonly boardData: string; readonly device: string }
  readonly held: HeldBoard
  /** The board is on the screen and the device has a signal: worth asking what others did. */
  isWatched(): boolean
  /** Other pages of this device may have something new to look at. */
  tell(): void
  isSignedOut(): boolean
  /** Hears how the server answered. */
  hear(answer: Answer<unknown>['kind']): void
}

/** What an answer that brought nothing means for the next attempt. */
function ended({ kind, ...answer }: Answer<unknown>): Attempt {
  if (kind === 'unchanged') return { kind: 'done' }
  return { kind: 'failed', wait: 'wait' in answer ? answer.wait : 0 }
}

async function send(sent: ToSend, { addresses, held, tell, hear }: Exchanging): Promise<Attempt> {
  const { capture, waiting } = sent.held
  const entries = nextBatch(waiting)
  const answer = await sendEntries(addresses.entries, { capture, entries })
  hear(answer.kind)
  const first = entries[0]?.sequence ?? null
  if (answer.kind === 'told') {
    // Looked at now: another page may have made entries since, and without locks have sent them too.
    const next = (await sent.from.read())?.next ?? 1
    if (belongTogether({ first, next, applied: answer.value.applied })) {
      await held.take(sent, answer.value)
      tell()
      return { kind: held.toSend() === null ? 'done' : 'more' }
    }
  } else if (answer.kind !== 'gap') return ended(answer)
  await held.renew(sent)
  tell()
  return { kind: 'failed', wait: 0 }
}

async function read({ addresses, held, tell, hear }: Exchanging): Promise<Attempt> {
  const answer = await readServerBoard(addresses.boardData, held.server()?.version ?? null)
  hear(answer.kind)
  if (answer.kind !== 'told') return ended(answer)
  await held.show(answer.value)
  tell()
  return { kind: 'done' }
}

/** Whether this device is to wipe what it keeps is told to nobody in particular, also when the session is over. */
async function isRevoked({ addresses, held, hear, isSignedOut }: Exchanging): Promise<boolean> {
  const capture = held.capture()
  if (capture === null || !isSignedOut() || (await askDevice(addresses.device, { capture })) !== 'revoked') return false
  hear('revoked')
  return true
}

/** One exchange with the server: sends what waits, or asks what is new. Sending comes first, and what it brings is newer. */
export async function exchange(with_: Exchanging): Promise<Attempt> {
  const { held } = with_
  if (!(await held.look())) {
    with_.hear('revoked')
    return { kind: 'over' }
  }
  const sent = held.toSend()
  if (sent === null && !with_.isWatched()) return { kind: 'done' }
  const attempt = sent === null ? await read(with_) : await send(sent, with_)
  if (attempt.kind === 'failed' && (await isRevoked(with_))) return { kind: 'over' }
  return held.server()?.state === 'over' && held.unsent() === 0 ? { kind: 'over' } : attempt
}
