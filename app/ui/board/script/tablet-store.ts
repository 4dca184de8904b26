import { durableStores, settled, type Stores } from '../../device/durable-stores'
import type { Locked } from './tablet-lock'

/** What stands in the open about one workshop on this device: nothing that was said, and nothing that opens it without the PIN. */
export interface KeptWorkshop {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  /** The key of everything else, under a key from the PIN. */
  readonly wrapped: Locked
  /** The secret under which this device numbers its entries. */
  readonly capture: string
  /** The number of the next entry. */
  readonly next: number
  /** The server has heard of the secret; before that it knows nothing of this device, and cannot revoke it. */
  readonly isKnown: boolean
  /** PINs that did not open it since the last one that did. */
  readonly wrongPins: number
}

interface LockedEntry {
  readonly sequence: number
  readonly locked: Locked
}

/** An entry that the server did not take, with the key of the sentence that says why. */
export interface LockedRefusal extends LockedEntry {
  readonly capture: string
  readonly key: string
}

/** Everything that this device keeps of a workshop. */
export interface KeptAll {
  readonly row: KeptWorkshop
  /** In the order of their numbers. */
  readonly waiting: readonly LockedEntry[]
  readonly refused: readonly LockedRefusal[]
  readonly snapshot: Locked | null
}

/** What is to be done with what waits after the server has answered. */
export interface Settling {
  readonly capture: string
  readonly applied: number
  readonly refused: ReadonlyArray<{ readonly sequence: number; readonly key: string }>
  readonly snapshot: Locked
}

export const databaseName = 'workshop'
const names = ['workshops', 'outbox', 'refused', 'snapshots'] as const
type Kept = Stores<(typeof names)[number]>

export const transactOnTablet = durableStores(databaseName, names)

const numbersOf = (capture: string): IDBKeyRange => IDBKeyRange.bound([capture, 0], [capture, Infinity])
/** What is kept of a workshop under several names: refusals, and notes beside its board. */
export const everythingOf = (workshop: string): IDBKeyRange => IDBKeyRange.bound([workshop], [workshop, []])

function rowOf({ workshops }: Kept, workshop: string): Promise<KeptWorkshop | undefined> {
  return settled<KeptWorkshop | undefined>(workshops.get(workshop))
}

async function waitingIn({ outbox }: Kept, capture: string): Promise<readonly LockedEntry[]> {
  const range = numbersOf(capture)
  const [keys, values] = await Promise.all([settled(outbox.getAllKeys(range)), settled<Locked[]>(outbox.getAll(range))])
  return values.map((locked, index) => ({ locked, sequence: (keys[index] as [string, number])[1] }))
}

export function findKept(workshop: string): Promise<KeptWorkshop | undefined> {
  return transactOnTablet('readonly', (kept) => rowOf(kept, workshop))
}

/** Keeps what opens a workshop from now on; gives what stands there already when another tab was faster. */
export function keepWorkshop(workshop: string, row: KeptWorkshop): Promise<KeptWorkshop> {
  return transactOnTablet('readwrite', async (kept) => {
    const there = await rowOf(kept, workshop)
    if (there === undefined) await settled(kept.workshops.put(row, workshop))
    return there ?? row
  })
}

export function countWrongPins(workshop: string, wrongPins: number): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row !== undefined) await settled(kept.workshops.put({ ...row, wrongPins }, workshop))
  })
}

/** Takes the next number and keeps the entry under it, in one step; null, and nothing is kept, where this device was wiped meanwhile. */
export function appendLocked(workshop: string, locked: Locked): Promise<number | null> {
  return transactOnTablet('readwrite', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row === undefined) return null
    await settled(kept.outbox.add(locked, [row.capture, row.next]))
    await settled(kept.workshops.put({ ...row, next: row.next + 1 }, workshop))
    return row.next
  })
}

/** Null where nothing is kept of this workshop. */
export function readAll(workshop: string): Promise<KeptAll | null> {
  return transactOnTablet('readonly', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row === undefined) return null
    const waiting = await waitingIn(kept, row.capture)
    const refused = await settled<LockedRefusal[]>(kept.refused.getAll(everythingOf(workshop)))
    const snapshot = (await settled<Locked | undefined>(kept.snapshots.get(workshop))) ?? null
    return { row, waiting, refused, snapshot }
  })
}

/** Lets go of what the server has taken, sets apart what it did not take, and keeps its board, in one step. */
export function settleLocked(workshop: string, { capture, applied, refused, snapshot }: Settling): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row?.capture !== capture) return
    if (!row.isKnown) await settled(kept.workshops.put({ ...row, isKnown: true }, workshop))
    for (const { sequence, locked } of await waitingIn(kept, capture)) {
      if (sequence > applied) break
      const key = refused.find((one) => one.sequence === sequence)?.key
      if (key !== undefined) await settled(kept.refused.put({ capture, sequence, key, locked }, [workshop, capture, sequence]))
      await settled(kept.outbox.delete([capture, sequence]))
    }
    await settled(kept.snapshots.put(snapshot, workshop))
  })
}

export function keepSnapshot(workshop: string, snapshot: Locked): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    if ((await rowOf(kept, workshop)) !== undefined) await settled(kept.snapshots.put(snapshot, workshop))
  })
}

/** What waits gets numbers from 1 under another secret. Nothing is done where another tab has done it: `old` is not the secret any more. */
export function renewCapture(workshop: string, old: string, capture: string): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row?.capture !== old) return
    const waiting = await waitingIn(kept, old)
    for (const [index, { sequence, locked }] of waiting.entries()) {
      await settled(kept.outbox.add(locked, [capture, index + 1]))
      await settled(kept.outbox.delete([old, sequence]))
    }
    await settled(kept.workshops.put({ ...row, capture, isKnown: false, next: waiting.length + 1 }, workshop))
  })
}

export function dropRefusal(workshop: string, { capture, sequence }: Pick<LockedRefusal, 'capture' | 'sequence'>): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    await settled(kept.refused.delete([workshop, capture, sequence]))
  })
}

/** Nothing of this workshop stands in the database any more. */
export function dropWorkshop(workshop: string): Promise<void> {
  return transactOnTablet('readwrite', async (kept) => {
    const row = await rowOf(kept, workshop)
    if (row !== undefined) await settled(kept.outbox.delete(numbersOf(row.capture)))
    await settled(kept.refused.delete(everythingOf(workshop)))
    await settled(kept.snapshots.delete(workshop))
    await settled(kept.snapshots.delete(everythingOf(workshop)))
    await settled(kept.workshops.delete(workshop))
  })
}

/** What may be told of a workshop without its PIN. */
export interface WaitingHere extends Pick<KeptWorkshop, 'capture' | 'isKnown'> {
  readonly workshop: string
  /** How many entries have not been sent. */
  readonly waiting: number
}

/** How much waits on this device, by workshop. */
export function countWaiting(): Promise<readonly WaitingHere[]> {
  return transactOnTablet('readonly', async (kept) => {
    const [ids, rows] = await Promise.all([settled(kept.workshops.getAllKeys()), settled<KeptWorkshop[]>(kept.workshops.getAll())])
    const count = async ({ capture, isKnown }: KeptWorkshop, index: number): Promise<WaitingHere> => {
      const waiting = await settled(kept.outbox.count(numbersOf(capture)))
      return { workshop: ids[index] as string, capture, isKnown, waiting }
    }
    return Promise.all(rows.map(count))
  })
}
