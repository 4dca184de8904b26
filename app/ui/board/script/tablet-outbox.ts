import type { Entry, NumberedEntry } from '../../../domain/workshop/entry'
import type { Outbox, RefusedEntry, ServerBoard } from './outbox'
import { lockValue, newCapture, openValue, type Locked } from './tablet-lock'
import { appendLocked, dropRefusal, keepSnapshot, readAll, renewCapture, settleLocked } from './tablet-store'

/** An entry that cannot be read keeps its number: the server refuses it, so that everything behind it arrives. */
function unreadable(): Entry {
  return { act: 'restore', id: crypto.randomUUID() }
}

/** What waits on the disk of this device, locked under the key of the workshop. */
export function tabletOutbox(workshop: string, key: CryptoKey): Outbox {
  const [aboutEntry, aboutBoard] = [`entry ${workshop}`, `board ${workshop}`]
  // Under the initial vector, which is new for each: what was opened once is not opened again at every look.
  const opened = new Map<string, Entry>()
  const nameOf = ({ iv }: Locked): string => iv.join()

  const open = async (locked: Locked): Promise<Entry> => {
    const name = nameOf(locked)
    const entry = opened.get(name) ?? ((await openValue(key, aboutEntry, locked)) as Entry | undefined) ?? unreadable()
    opened.set(name, entry)
    return entry
  }
  const openAll = <T extends { readonly sequence: number; readonly locked: Locked }>(all: readonly T[]) =>
    Promise.all(all.map(async ({ locked, ...rest }) => ({ ...rest, entry: await open(locked) })))

  let lastBoard: { readonly name: string; readonly server: ServerBoard | null } | null = null
  const openBoard = async (locked: Locked | null): Promise<ServerBoard | null> => {
    if (locked === null) return null
    if (lastBoard?.name !== nameOf(locked)) {
      lastBoard = { name: nameOf(locked), server: ((await openValue(key, aboutBoard, locked)) as ServerBoard | undefined) ?? null }
    }
    return lastBoard.server
  }

  return {
    append: async (entry) => {
      const locked = await lockValue(key, aboutEntry, entry)
      const sequence = await appendLocked(workshop, locked)
      if (sequence === null) throw new Error('This device was wiped')
      opened.set(nameOf(locked), entry)
      return sequence
    },
    read: async () => {
      const all = await readAll(workshop)
      if (all === null) return null
      const waiting: readonly NumberedEntry[] = await openAll(all.waiting)
      const refused: readonly RefusedEntry[] = await openAll(all.refused)
      const { capture, isKnown, next } = all.row
      return { capture, isKnown, next, waiting, refused, server: await openBoard(all.snapshot) }
    },
    settle: async (capture, { applied, refused, board, version, state }) => {
      const snapshot = await lockValue(key, aboutBoard, { board, version, state })
      await settleLocked(workshop, { capture, applied, refused, snapshot })
    },
    keep: async ({ board, version, state }) => keepSnapshot(workshop, await lockValue(key, aboutBoard, { board, version, state })),
    renew: (capture) => renewCapture(workshop, capture, newCapture()),
    dismiss: (refused) => dropRefusal(workshop, refused),
  }
}
