import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import path from 'node:path'
import { environment } from '~/http/env.server'

const bytesOfKey = 32
const destroyed = '.destroyed'

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code
}

function keyFolder(): string {
  const folder = path.resolve(environment().DATA_DIR, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Leaves the disk with what the file, or the list of a folder's files, says now: a row must never outlive its key in a power cut. */
function settle(name: string): void {
  const descriptor = openSync(name, 'r')
  try {
    fsyncSync(descriptor)
  } catch (error) {
    // Windows knows no such thing of a folder.
    if (!isCode(error, 'EPERM') && !isCode(error, 'EISDIR')) throw error
  } finally {
    closeSync(descriptor)
  }
}

function write(file: string, text: string, flag: 'wx' | 'r+'): void {
  const descriptor = openSync(file, flag, 0o600)
  try {
    writeSync(descriptor, text, 0)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The names of all files in the folder of the keys, in no order that means anything. */
export function listKeyFiles(): readonly string[] {
  return readdirSync(keyFolder())
}

/** Makes a key under this name, unless there is one: written under a name of its own and then linked, so that two processes end with one. */
export function createKeyFile(name: string): void {
  const folder = keyFolder()
  const draft = path.join(folder, `${name}.${randomBytes(6).toString('hex')}`)
  write(draft, randomBytes(bytesOfKey).toString('hex'), 'wx')
  try {
    linkSync(draft, path.join(folder, name))
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  settle(folder)
}

/** The bytes of a key; null where the file is gone. */
export function readKeyFile(name: string): Buffer | null {
  const file = path.join(keyFolder(), name)
  try {
    const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
    if (bytes.length !== bytesOfKey) throw new Error(`The key file ${file} must hold 64 hexadecimal digits`)
    return bytes
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Takes a key out of use at one stroke; `wipeDestroyedKeys` overwrites it. A file that is half overwritten is never taken for a key. */
export function destroyKeyFile(name: string): void {
  const file = path.join(keyFolder(), name)
  try {
    renameSync(file, `${file}${destroyed}`)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

/** Overwrites and deletes every key that was taken out of use, also one that a killed process left; true where there was any. */
export function wipeDestroyedKeys(): boolean {
  const folder = keyFolder()
  const names = readdirSync(folder).filter((name) => name.endsWith(destroyed))
  for (const name of names) {
    const file = path.join(folder, name)
    try {
      write(file, randomBytes(bytesOfKey).toString('hex'), 'r+')
      unlinkSync(file)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
  }
  settle(folder)
  return names.length > 0
}
