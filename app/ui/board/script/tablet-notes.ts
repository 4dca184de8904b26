import { lockValue, openValue } from './tablet-lock'
import { dropNote, listNotes, putNote, renameNote } from './note-store'

/** Something that a device keeps for itself and never sends. */
export interface Note {
  /** A kind, or a kind and which one of it: "draft 5f1c…". */
  readonly name: string
  readonly value: unknown
}

/** What a device keeps of a workshop beside what waits; it goes when the workshop is wiped, and then nothing is put any more. */
export interface TabletNotes {
  list(): Promise<readonly Note[]>
  put(name: string, value: unknown): Promise<void>
  drop(name: string): Promise<void>
  /** False: there is no such note, because another page was faster. */
  rename(from: string, to: string): Promise<boolean>
}

/** Notes on the disk of this device, locked under the key of the workshop. */
export function tabletNotes(workshop: string, key: CryptoKey): TabletNotes {
  const about = (name: string): string => `${name.split(' ')[0] ?? name} ${workshop}`
  return {
    list: async () => {
      const all = await listNotes(workshop)
      return Promise.all(all.map(async ({ name, locked }) => ({ name, value: await openValue(key, about(name), locked) })))
    },
    put: async (name, value) => putNote(workshop, name, await lockValue(key, about(name), value)),
    drop: (name) => dropNote(workshop, name),
    rename: (from, to) => renameNote(workshop, from, to),
  }
}
