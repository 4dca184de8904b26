import type { TakenEntries } from '../../../domain/workshop/board-sync'
import type { NumberedEntry } from '../../../domain/workshop/entry'
import type { ServerBoard } from './outbox'

/** How long the server may take to answer, in milliseconds. */
const patience = 20_000

/** What came of asking the server. */
export type Answer<Value> =
  | { readonly kind: 'told'; readonly value: Value }
  | { readonly kind: 'unchanged' }
  /** Nobody is signed in here, or somebody who does not run this workshop. */
  | { readonly kind: 'signed-out' }
  /** This device is to wipe what it keeps. */
  | { readonly kind: 'revoked' }
  /** The server lacks entries that this device has sent before. */
  | { readonly kind: 'gap' }
  /** Nothing is known; `wait`: seconds for which the server asked to be left alone. */
  | { readonly kind: 'unknown'; readonly wait: number }

/**
 * What the server says of a device. `signed-out`: it knows nothing of the device, and whoever asks cannot make it known; `over`: it is known, and the board takes nothing any more; `wrong`: it is known, and the PIN is not the
 * workshop's; `wait`: too many PINs were tried.
 */
export type DeviceAnswer = 'known' | 'over' | 'wrong' | 'wait' | 'signed-out' | 'revoked' | 'unknown'

async function ask(address: string, options: RequestInit): Promise<Response | null> {
  const stop = new AbortController()
  const alarm = setTimeout(() => stop.abort(), patience)
  try {
    // A page that a redirect leads to is no answer of a board.
    return await fetch(address, { ...options, redirect: 'manual', cache: 'no-store', signal: stop.signal })
  } catch {
    return null
  } finally {
    clearTimeout(alarm)
  }
}

function post(address: string, body: object): Promise<Response | null> {
  return ask(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

async function answerOf<Value>(response: Response | null, isWhole: (value: unknown) => value is Value): Promise<Answer<Value>> {
  if (response === null) return { kind: 'unknown', wait: 0 }
  const { status, type } = response
  if (status === 304) return { kind: 'unchanged' }
  if (status === 410) return { kind: 'revoked' }
  if (type === 'opaqueredirect' || status === 401 || status === 403) return { kind: 'signed-out' }
  const told = await jsonOf(response)
  if (status === 409 && isObject(told) && told['state'] === 'gap') return { kind: 'gap' }
  if (status === 200 && isWhole(told)) return { kind: 'told', value: told }
  return { kind: 'unknown', wait: Number(response.headers.get('Retry-After') ?? 0) || 0 }
}

function isBoard(told: unknown): told is ServerBoard {
  return isObject(told) && isObject(told['board']) && Array.isArray(told['board']['contributions']) && typeof told['version'] === 'string'
}

function isTaken(told: unknown): told is TakenEntries {
  return isBoard(told) && 'applied' in told && typeof told.applied === 'number' && 'refused' in told && Array.isArray(told.refused)
}

/** Sends what waits; only an answer that was understood lets anything go. */
export async function sendEntries(
  address: string,
  sent: { readonly capture: string; readonly entries: readonly NumberedEntry[] },
): Promise<Answer<TakenEntries>> {
  return answerOf(await post(address, sent), isTaken)
}

/** The board, unless it is still the one of this version. */
export async function readServerBoard(address: string, version: string | null): Promise<Answer<ServerBoard>> {
  const headers = version === null ? undefined : { 'If-None-Match': `"${version}"` }
  return answerOf(await ask(address, headers === undefined ? {} : { headers }), isBoard)
}

/** Registers the device, or asks how it stands; with `pin`, whether that is the PIN of the workshop. */
export async function askDevice(address: string, asked: { readonly capture: string; readonly pin?: string }): Promise<DeviceAnswer> {
  const response = await post(address, asked)
  if (response === null) return 'unknown'
  if (response.status === 410) return 'revoked'
  if (response.status === 429) return 'wait'
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return 'signed-out'
  const told = await jsonOf(response)
  if (response.status !== 200 || !isObject(told)) return 'unknown'
  if (told['state'] === 'revoked') return 'revoked'
  if (told['state'] === 'unknown') return 'signed-out'
  if (told['state'] !== 'known') return 'unknown'
  if (asked.pin === undefined) return told['isOver'] === true ? 'over' : 'known'
  if (told['pin'] === 'right') return 'known'
  return told['pin'] === 'wrong' ? 'wrong' : 'signed-out'
}
