import { settled } from '../../device/durable-stores'
import type { Locked } from './tablet-lock'
import { everythingOf, transactOnTablet } from './tablet-store'

interface LockedNote {
  readonly name: string
  readonly locked: Locked
}

// Notes stand beside the boards: a store of their own would take another version of the database, and a page of the version before could not
// open that any more to save what is typed.

/** Every note of a workshop; none where nothing is kept of it. */
export function listNotes(workshop: string): Promise<readonly LockedNote[]> {
  return transactOnTablet('readonly', async ({ snapshots }) => {
    const range = everythingOf(workshop)
    const [keys, values] = await Promise.all([settled(snapshots.getAllKeys(range)), settled<Locked[]>(snapshots.getAll(range))])
    return values.map((locked, index) => ({ locked, name: (keys[index] as [string, string])[1] }))
  })
}

/** Nothing is put where this device was wiped meanwhile. */
export function putNote(workshop: string, name: string, locked: Locked): Promise<void> {
  return transactOnTablet('readwrite', async ({ workshops, snapshots }) => {
    if ((await settled(workshops.getKey(workshop))) !== undefined) await settled(snapshots.put(locked, [workshop, name]))
  })
}

/** Lets go of a note, whether it is there or not. */
export function dropNote(workshop: string, name: string): Promise<void> {
  return transactOnTablet('readwrite', async ({ snapshots }) => {
    await settled(snapshots.delete([workshop, name]))
  })
}

/** In one step, so that of two pages one has it; false where there is none of this name. */
export function renameNote(workshop: string, from: string, to: string): Promise<boolean> {
  return transactOnTablet('readwrite', async ({ snapshots }) => {
    const locked = await settled<Locked | undefined>(snapshots.get([workshop, from]))
    if (locked === undefined) return false
    await settled(snapshots.put(locked, [workshop, to]))
    await settled(snapshots.delete([workshop, from]))
    return true
  })
}
