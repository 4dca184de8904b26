import { decodeBase64url, encodeBase64url } from './base64url'
import { pad, unpad } from './padding'
import { resumePolicy } from './resume-policy'

/** A draft that only its resume code opens. */
export interface LockedDraft {
  /** 12 bytes. */
  readonly iv: Uint8Array<ArrayBuffer>
  /** Whole blocks, and the tag of AES-GCM. */
  readonly locked: Uint8Array<ArrayBuffer>
}

/** The fields of a form with their names, in their order. */
export type DraftFields = ReadonlyArray<readonly [name: string, value: string]>

const version = 1
const ivBytes = 12
const tagBytes = 16
const { block, mostBlocks } = resumePolicy

/** The purposes of the two keys that a code gives: one locks, the other is told to the server, which finds the draft by it. */
export const resumePurpose = { key: `${resumePolicy.name} key`, lookup: `${resumePolicy.name} lookup` } as const

/** What the same code gives other keys by at another collector. */
export function resumeSalt(collector: string): string {
  return `${resumePolicy.name} ${collector}`
}

/** 256 bits as base64url. */
export function isLookup(text: string): boolean {
  return /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text)
}

/** Of how many blocks a locked draft is; what an allowance counts. */
export function blocksOf({ locked }: LockedDraft): number {
  return (locked.length - tagBytes) / block
}

export function formatLocked({ iv, locked }: LockedDraft): string {
  return encodeBase64url(Uint8Array.from([version, ...iv, ...locked]))
}

/** The parts of a locked draft, or null for another version or a length that none has. Whether it opens is not said. */
export function parseLocked(text: string): LockedDraft | null {
  const bytes = decodeBase64url(text)
  if (bytes === null || bytes[0] !== version) return null
  const draft = { iv: bytes.slice(1, 1 + ivBytes), locked: bytes.slice(1 + ivBytes) }
  const blocks = blocksOf(draft)
  return Number.isInteger(blocks) && blocks >= 1 && blocks <= mostBlocks ? draft : null
}

function filledUp(fields: DraftFields): Uint8Array<ArrayBuffer> {
  return pad(new TextEncoder().encode(JSON.stringify(fields)), block)
}

/** Of how many blocks these fields will be when they are locked. */
export function blocksNeeded(fields: DraftFields): number {
  return filledUp(fields).length / block
}

/** What is locked: the fields, filled up; null where they are more than a draft may hold. */
export function packFields(fields: DraftFields): Uint8Array<ArrayBuffer> | null {
  const packed = filledUp(fields)
  return packed.length > mostBlocks * block ? null : packed
}

function isField(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}

/** The fields that `packFields` was given, or null for anything else. */
export function unpackFields(packed: Uint8Array): DraftFields | null {
  const bytes = unpad(packed)
  if (bytes === null) return null
  try {
    const fields: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(fields) && fields.every(isField) ? fields : null
  } catch {
    return null
  }
}
