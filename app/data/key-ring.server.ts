import { createHash } from 'node:crypto'
import { environment } from '~/http/env.server'
import { createKeyFile, destroyKeyFile, listKeyFiles, readKeyFile } from './key-files.server'

/** One key of the texts. `text.key` is the first, `text.2.key` the second … */
export interface TextKey {
  /** Eight hexadecimal digits, worked out from the key itself: they stand before every ciphertext that was written with it. */
  readonly id: string
  readonly number: number
  readonly file: string
  readonly bytes: Buffer
}

const named = /^text(?:\.(\d{1,6}))?\.key$/

let known: { readonly files: string; readonly keys: readonly TextKey[] } = { files: '', keys: [] }

function textKeyNames(): readonly string[] {
  return listKeyFiles()
    .filter((name) => named.test(name))
    .toSorted()
}

function nameOf(number: number): string {
  return number === 1 ? 'text.key' : `text.${number}.key`
}

function textKey(file: string): TextKey | null {
  const bytes = readKeyFile(file)
  if (bytes === null) return null
  const id = createHash('sha256').update('id of a text key').update(bytes).digest('hex').slice(0, 8)
  return { id, number: Number(named.exec(file)?.[1] ?? 1), file, bytes }
}

/**
 * The keys of the texts, oldest first; made when there is none. The folder is listed at every call, which takes microseconds: a process
 * that runs for months writes with a new key as soon as it is there, and forgets one that was destroyed.
 */
export function keyRing(): readonly TextKey[] {
  const names = textKeyNames()
  if (names.length === 0) {
    createKeyFile(nameOf(1))
    known = { files: '', keys: [] }
    return keyRing()
  }
  const files = [environment().DATA_DIR, ...names].join('\n')
  if (files === known.files) return known.keys
  const read = names.map(textKey)
  // Destroyed between the listing and the reading: list again.
  if (read.includes(null)) return keyRing()
  const keys = read.filter((key) => key !== null).toSorted((a, b) => a.number - b.number)
  known = { files, keys }
  return keys
}

/** The key that writes. */
export function newestKey(keys: readonly TextKey[] = keyRing()): TextKey {
  const newest = keys.at(-1)
  if (newest === undefined) throw new Error('A key ring is never empty')
  return newest
}

/** The keys that may open a ciphertext with this id; one without an id is older than ids, so the oldest key comes first. */
export function keysThatOpen(id: string | null): readonly TextKey[] {
  const fitting = (keys: readonly TextKey[]) => (id === null ? keys : keys.filter((key) => key.id === id))
  const remembered = id === null ? [] : fitting(known.keys)
  return remembered.length > 0 ? remembered : fitting(keyRing())
}

/** Makes the next key, which writes from now on in every process that shares the folder. */
export function appendKey(): void {
  createKeyFile(nameOf(newestKey().number + 1))
}

/** Takes keys out of the ring for ever: what was written with them can be opened by nobody any more. */
export function destroyKeys(keys: readonly TextKey[]): void {
  for (const { file } of keys) destroyKeyFile(file)
}
