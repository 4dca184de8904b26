import { parsePin, pinWait } from '../../../domain/workshop/device-pace'
import { enterPin, type PinOutcome } from './enter-pin'
import { keepingWords as words, pinWaitWords } from './keeping-words'
import type { Outbox } from './outbox'
import { askDevice } from './speak'
import { makeKey, newCapture, openKey } from './tablet-lock'
import { tabletNotes, type TabletNotes } from './tablet-notes'
import { tabletOutbox } from './tablet-outbox'
import { countWrongPins, findKept, keepWorkshop, type KeptWorkshop } from './tablet-store'
import { wipeWorkshop } from './wipe-tablet'

/** What this device can keep of a workshop, once its PIN was entered. */
export type Tablet =
  | { readonly kind: 'keeps'; readonly outbox: Outbox; readonly notes: TabletNotes }
  /** insecure: the browser locks nothing at this address; refused: it keeps nothing, or is full. */
  | { readonly kind: 'insecure' | 'refused' | 'revoked' }

export interface Asked {
  readonly workshop: string
  /** The address that knows devices. */
  readonly device: string
}

type Outcome = PinOutcome<Tablet>

const keeps = (workshop: string, key: CryptoKey): Tablet => ({
  kind: 'keeps',
  outbox: tabletOutbox(workshop, key),
  notes: tabletNotes(workshop, key),
})

const no = (problem: string, wait = 0): Outcome => ({ problem, wait })

/** What a PIN says about a key that this device has. */
async function tryPin(workshop: string, row: KeptWorkshop, pin: string, wrongSoFar: number): Promise<Outcome> {
  const key = await openKey(row, pin, workshop)
  if (key !== null) {
    if (wrongSoFar > 0) await countWrongPins(workshop, 0)
    return { opened: keeps(workshop, key) }
  }
  await countWrongPins(workshop, wrongSoFar + 1)
  const wait = pinWait(wrongSoFar + 1)
  return no(wait > 0 ? pinWaitWords(wait) : words.pinWrong, wait)
}

/** The device has the workshop already: the PIN opens it, with or without a signal. */
function reopen(root: HTMLElement, { workshop, device }: Asked, row: KeptWorkshop): Promise<Tablet> {
  let { wrongPins } = row
  const attempt = async (typed: string): Promise<Outcome> => {
    const pin = parsePin(typed)
    if (pin === null) return no(words.pinShape)
    const outcome = await tryPin(workshop, row, pin, wrongPins)
    if (!('opened' in outcome)) wrongPins += 1
    return outcome
  }
  const ended = new Promise<Tablet>((resolve) => {
    if (!row.isKnown) return
    void askDevice(device, { capture: row.capture }).then(async (answer) => {
      if (answer !== 'revoked') return
      await wipeWorkshop(workshop)
      resolve({ kind: 'revoked' })
    })
  })
  return enterPin(root, { attempt, wait: pinWait(wrongPins), ended })
}

/** A new key under a PIN. Another page of this device may have been faster: then its key is the one. */
async function begin(workshop: string, pin: string, capture: string, isKnown: boolean): Promise<Outcome> {
  const { key, kept } = await makeKey(pin, workshop)
  const row = { ...kept, capture, isKnown, next: 1, wrongPins: 0 }
  const standing = await keepWorkshop(workshop, row).catch(() => null)
  if (standing === null) return { opened: { kind: 'refused' } }
  return standing.capture === capture ? { opened: keeps(workshop, key) } : tryPin(workshop, standing, pin, standing.wrongPins)
}

/**
 * The first time on this device: the server says whether the PIN is right, so that a slip of a finger locks nobody out later. Where it cannot be
 * reached the same PIN has to be typed twice.
 */
function openFirst(root: HTMLElement, { workshop, device }: Asked): Promise<Tablet> {
  const capture = newCapture()
  let unchecked: string | null = null
  const attempt = async (typed: string): Promise<Outcome> => {
    const pin = parsePin(typed)
    if (pin === null) return no(words.pinShape)
    const answer = await askDevice(device, { capture, pin })
    if (answer === 'revoked') return { opened: { kind: 'revoked' } }
    if (answer === 'wrong') return no(words.pinWrong)
    if (answer === 'wait') return no(words.pinTooMany, 60)
    if (answer === 'signed-out') return no(words.pinSignedOut)
    if (answer === 'known' || pin === unchecked) return begin(workshop, pin, capture, answer === 'known')
    unchecked = pin
    return no(words.pinAgain)
  }
  return enterPin(root, { attempt, wait: 0, ended: new Promise(() => undefined) })
}

/** Asks for the PIN and opens what this device keeps of the workshop; says why where it keeps nothing. */
export async function openTablet(root: HTMLElement, asked: Asked): Promise<Tablet> {
  if (!('subtle' in crypto)) return { kind: 'insecure' }
  if (!('indexedDB' in self)) return { kind: 'refused' }
  let row: KeptWorkshop | undefined
  try {
    row = await findKept(asked.workshop)
  } catch {
    return { kind: 'refused' }
  }
  return row === undefined ? openFirst(root, asked) : reopen(root, asked, row)
}
