import { createCipheriv, createDecipheriv, hkdfSync, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { hashRaw } from '@node-rs/argon2'
import {
  formatLocked,
  packFields,
  parseLocked,
  resumePurpose,
  resumeSalt,
  unpackFields,
  type DraftFields,
} from '~/domain/response/locked-draft'
import { resumeCodeFrom } from '~/domain/response/resume-code'
import { resumePolicy } from '~/domain/response/resume-policy'
import { passwordCost } from './passwords.server'

/** What a resume code gives at one collector, for as long as a request takes. */
export interface ResumeKeys {
  readonly key: Buffer
  readonly lookup: string
}

/** By whom a draft was locked: by this server, or by the script of a phone (app/ui/respond/script/resume-crypto.ts). */
export type Locker = 'server' | 'phone'

const keyBytes = 32
const tagBytes = 16
const slowly = promisify(pbkdf2)

/** Ten symbols, made by chance. */
export function newResumeCode(): string {
  return resumeCodeFrom(randomBytes(7))
}

/** Takes a few hundredths of a second for a draft of the server, and some tenths for one of a phone. */
export async function resumeKeys(code: string, collectorId: string, locker: Locker): Promise<ResumeKeys> {
  const salt = Buffer.from(resumeSalt(collectorId))
  const root =
    locker === 'server'
      ? await hashRaw(code, { ...passwordCost, outputLen: keyBytes, salt })
      : await slowly(code, salt, resumePolicy.rounds, keyBytes, 'sha256')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, new Uint8Array(0), purpose, keyBytes))
  return { key: derive(resumePurpose.key), lookup: derive(resumePurpose.lookup).toString('base64url') }
}

/** The fields of a form, locked as a phone locks them; null where they are more than may be kept. */
export function lockDraft({ key, lookup }: ResumeKeys, fields: DraftFields): string | null {
  const packed = packFields(fields)
  if (packed === null) return null
  const iv = new Uint8Array(randomBytes(12))
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(lookup))
  const locked = Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()])
  return formatLocked({ iv, locked: new Uint8Array(locked) })
}

/** The fields that were locked under these keys, by whom ever; null when it was changed or these are not its keys. */
export function unlockDraft({ key, lookup }: ResumeKeys, text: string): DraftFields | null {
  const draft = parseLocked(text)
  if (draft === null) return null
  const end = draft.locked.length - tagBytes
  const decipher = createDecipheriv('aes-256-gcm', key, draft.iv).setAAD(Buffer.from(lookup))
  decipher.setAuthTag(draft.locked.subarray(end))
  try {
    return unpackFields(Buffer.concat([decipher.update(draft.locked.subarray(0, end)), decipher.final()]))
  } catch {
    return null
  }
}
