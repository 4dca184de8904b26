import { encodeBase64url } from '../../../domain/response/base64url'
import {
  formatLocked,
  packFields,
  parseLocked,
  resumePurpose,
  resumeSalt,
  unpackFields,
  type DraftFields,
} from '../../../domain/response/locked-draft'
import { parseResumeCode, resumeCodeFrom } from '../../../domain/response/resume-code'
import { resumePolicy } from '../../../domain/response/resume-policy'
import { stretch } from '../../device/stretch'

/** What a resume code gives at one collector. The key never leaves the phone; the lookup is what the server may know. */
export interface ResumeKeys {
  readonly key: CryptoKey
  /** 256 bits as base64url. */
  readonly lookup: string
}

/** A new code: ten symbols. `formatResumeCode` shows it. */
export function newResumeCode(): string {
  return resumeCodeFrom(crypto.getRandomValues(new Uint8Array(7)))
}

/**
 * The keys of a code, however it was typed (small letters, spaces, O for 0); null when it cannot be a code. Takes a second or more on an
 * old phone. Browsers know `crypto.subtle` over https only: elsewhere it throws.
 */
export async function keysOf(typed: string, collector: string): Promise<ResumeKeys | null> {
  const code = parseResumeCode(typed)
  if (code === null) return null
  const { subtle } = crypto
  const text = new TextEncoder()
  const slow = await stretch(code, text.encode(resumeSalt(collector)), resumePolicy.rounds)
  const root = await subtle.importKey('raw', slow, 'HKDF', false, ['deriveBits', 'deriveKey'])
  const quick = (purpose: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: text.encode(purpose) })
  const key = await subtle.deriveKey(quick(resumePurpose.key), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const lookup = await subtle.deriveBits(quick(resumePurpose.lookup), root, 256)
  return { key, lookup: encodeBase64url(new Uint8Array(lookup)) }
}

/** The fields of a form, locked; null where they are more than may be kept. */
export async function lock({ key, lookup }: ResumeKeys, fields: DraftFields): Promise<string | null> {
  const packed = packFields(fields)
  if (packed === null) return null
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const rule = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(lookup) }
  return formatLocked({ iv, locked: new Uint8Array(await crypto.subtle.encrypt(rule, key, packed)) })
}

/** The fields that were locked under these keys; null when it was changed or these are not its keys. */
export async function unlock({ key, lookup }: ResumeKeys, locked: string): Promise<DraftFields | null> {
  const draft = parseLocked(locked)
  if (draft === null) return null
  const rule = { name: 'AES-GCM', iv: draft.iv, additionalData: new TextEncoder().encode(lookup) }
  const packed = await crypto.subtle.decrypt(rule, key, draft.locked).catch(() => null)
  return packed === null ? null : unpackFields(new Uint8Array(packed))
}
