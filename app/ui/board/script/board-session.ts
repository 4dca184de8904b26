import type { Board } from '../../../domain/workshop/board'
import type { TakenEntries } from '../../../domain/workshop/board-sync'
import type { Standing } from '../../../domain/workshop/device-board'
import type { Entry } from '../../../domain/workshop/entry'
import { undoEntry } from '../../../domain/workshop/undo-entry'
import { exchange } from './exchange'
import { heldBoard } from './held-board'
import { keepShell } from './keep-shell'
import { openTablet, type Tablet } from './open-tablet'
import type { RefusedEntry } from './outbox'
import { placeOf } from './place-of'
import type { Answer } from './speak'
import { steadyLoop } from './steady-loop'
import type { TabletNotes } from './tablet-notes'
import { boardChannel } from './tell-boards'
import { wipeWorkshop } from './wipe-tablet'

export type { RefusedEntry, Standing }

export type Status = 'online' | 'offline' | 'signed-out' | 'revoked' | 'over'

/** The board of a workshop on this device, from the moment its PIN was entered. */
export interface BoardSession {
  /** Everything that was said, as far as this device knows: what the server told and what waits here. */
  board(): Board
  /** Shows an entry at once, then keeps it, then sends it. 'saved': it is on the disk of this device. */
  append(entry: Entry): Promise<'saved' | 'not-saved'>
  /** Why an entry would not be taken, as the key of a sentence; null: it would. */
  refusalOf(entry: Entry): string | null
  standing(contributionId: string): Standing
  /** How many entries have not reached the server. */
  unsent(): number
  /** What the server did not take, with why; each stays until it is dismissed. */
  refused(): readonly RefusedEntry[]
  dismiss(refused: RefusedEntry): Promise<void>
  status(): Status
  /** keeps: what is entered outlasts this page; otherwise it is sent at once or lost with the page, and never called saved. */
  keeping(): 'keeps' | 'insecure' | 'refused'
  /** Whether the workshop is running, only its read-back is left, or nothing is taken any more. */
  state(): TakenEntries['state']
  onChange(listener: () => void): void
  undoable(): boolean
  /** Takes the last act of this page back that can be taken back; the entry that did it, null: there was none. */
  undo(): Promise<Entry | null>
  /** What this device keeps beside what it sends; null where it keeps nothing. A device that was wiped puts nothing there. */
  readonly notes: TabletNotes | null
}

/** A page that was told of the wiping touches the disk no more: asking for a database makes it anew. */
function notesWhile(notes: TabletNotes, isKept: () => boolean): TabletNotes {
  return {
    list: async () => (isKept() ? notes.list() : []),
    put: async (name, value) => (isKept() ? notes.put(name, value) : undefined),
    drop: async (name) => (isKept() ? notes.drop(name) : undefined),
    rename: async (from, to) => isKept() && (await notes.rename(from, to)),
  }
}

/** How long the page waits for the board of a device that has none yet, in milliseconds. */
const patience = 4000

/** One page of the device speaks with the server at a time; without locks the numbers of the entries keep them from counting twice. */
async function alone<T>(workshop: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request(`workshop ${workshop}`, work) : work()
}

interface Begun {
  readonly session: BoardSession
  /** What this device has of the board stands on it. */
  readonly looked: Promise<unknown>
  /** The server has answered once, or could not be reached. */
  readonly first: Promise<void>
}

/** The other half: everything after the PIN. */
function session(root: HTMLElement, tablet: Tablet): Begun {
  const { workshop, addresses, layout } = placeOf(root)
  const listeners = new Set<() => void>()
  let [isReached, isSignedOut, isRevoked, isFull] = [true, false, tablet.kind === 'revoked', false]
  let undos: readonly Entry[] = []

  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const held = heldBoard(layout, tablet.kind === 'keeps' ? tablet.outbox : null, changed)
  const isOver = (): boolean => held.server()?.state === 'over'
  const isWatched = (): boolean => document.visibilityState === 'visible' && navigator.onLine && !isOver() && !isRevoked

  const end = (): void => {
    if (isRevoked || isOver()) return
    isRevoked = true
    loop.stop()
    held.clear()
  }
  const hear = (kind: Answer<unknown>['kind']): void => {
    const before = status()
    isReached = kind !== 'unknown'
    if (isReached) isSignedOut = kind === 'signed-out'
    if (kind === 'revoked') void wipeWorkshop(workshop).finally(end)
    else if (before !== status()) changed()
  }
  const status = (): Status => {
    if (isRevoked) return 'revoked'
    if (isOver()) return 'over'
    if (isSignedOut) return 'signed-out'
    return isReached && navigator.onLine ? 'online' : 'offline'
  }
  const tell = boardChannel(workshop, (news) => {
    if (news === 'wiped') end()
    else void held.look().then(() => loop.more())
  })
  /** Nothing of it will ever be needed here again. */
  const letGo = async (): Promise<void> => {
    if (isOver() && held.unsent() === 0 && held.refused().length === 0) await wipeWorkshop(workshop)
  }
  const attempt = async () => {
    const exchanging = { addresses, held, isWatched, isSignedOut: () => isSignedOut, tell: () => tell('look'), hear }
    const made = await alone(workshop, () => exchange(exchanging))
    await letGo()
    return made
  }
  let firstDone: () => void = () => undefined
  const first = new Promise<void>((resolve) => (firstDone = resolve))
  const loop = steadyLoop(
    () => attempt().finally(firstDone),
    () => ({ isWaiting: held.unsent() > 0 && !isRevoked, isWatched: isWatched() }),
  )
  const append = async (entry: Entry): Promise<'saved' | 'not-saved'> => {
    const outcome = await held.append(entry)
    isFull = tablet.kind === 'keeps' && outcome === 'not-saved' && !isRevoked
    if (outcome === 'saved') tell('look')
    loop.more()
    return outcome
  }

  for (const name of ['online', 'offline', 'pageshow'] as const) {
    addEventListener(name, () => {
      changed()
      loop.soon()
    })
  }
  document.addEventListener('visibilitychange', () => loop.soon())
  addEventListener('beforeunload', (event) => {
    // What is in memory only goes with the page.
    if (held.isAnyInMemory()) event.preventDefault()
  })
  if (!isRevoked) loop.soon()
  else firstDone()

  const session: BoardSession = {
    board: held.board,
    append: (entry) => {
      const undo = isRevoked || held.refusalOf(entry) !== null ? null : undoEntry(held.board(), entry)
      if (undo !== null) undos = [...undos, undo]
      return append(entry)
    },
    refusalOf: held.refusalOf,
    standing: held.standing,
    unsent: held.unsent,
    refused: held.refused,
    dismiss: async (refused) => {
      await held.dismiss(refused)
      tell('look')
      await letGo()
    },
    status,
    keeping: () => (tablet.kind === 'keeps' || tablet.kind === 'revoked' ? (isFull ? 'refused' : 'keeps') : tablet.kind),
    state: () => held.server()?.state ?? 'running',
    onChange: (listener) => void listeners.add(listener),
    undoable: () => undos.length > 0 && !isRevoked,
    undo: async () => {
      const last = undos.at(-1) ?? null
      undos = undos.slice(0, -1)
      if (last !== null) await append(last)
      return last
    },
    notes: tablet.kind === 'keeps' ? notesWhile(tablet.notes, () => !isRevoked) : null,
  }
  return { session, first, looked: held.look().catch(() => false) }
}

/**
 * Opens the board that stands in `root`: asks for the PIN of the workshop, makes the device known, keeps the page for the time without a signal,
 * and shows what this device and the server know.
 */
export async function startBoard(root: HTMLElement): Promise<BoardSession> {
  const { workshop, addresses } = placeOf(root)
  const shell = keepShell(root.dataset)
  const tablet = await openTablet(root, { workshop, device: addresses.device })
  const { session: made, first, looked } = session(root, tablet)
  if (tablet.kind === 'revoked') void shell.then(() => wipeWorkshop(workshop))
  await looked
  const known = tablet.kind === 'keeps' ? await tablet.outbox.read() : null
  if (known?.server == null) await Promise.race([first, new Promise((resolve) => setTimeout(resolve, patience))])
  return made
}
