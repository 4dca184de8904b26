import { z } from 'zod'
import type { Brand } from '../kernel/brand'

/**
 * What is frozen when the quotes of a wave are opened: the release it belongs to, the day, and for each large group the codes that enough of
 * its texts hold. The quotes themselves are not in it, so that one can be taken down.
 */
export interface TextReleasePayload {
  readonly format: 'what-matters-texts-1'
  readonly policy: string
  readonly publishedOn: string
  readonly release: { readonly sequence: number; readonly sha256: string }
  readonly groups: readonly { readonly group: string; readonly codes: readonly string[] }[]
}

const payloadForm: z.ZodType<TextReleasePayload> = z.object({
  format: z.literal('what-matters-texts-1'),
  policy: z.string(),
  publishedOn: z.string(),
  release: z.object({ sequence: z.number(), sha256: z.string() }),
  groups: z.array(z.object({ group: z.string(), codes: z.array(z.string()) })),
})

/** The same, read back from its stored bytes; pages accept nothing else. */
export type TextRelease = Brand<TextReleasePayload & { readonly sha256: string }, 'TextRelease'>

/** The payload as text: the order of keys is fixed here. */
export function writeTextRelease({ policy, publishedOn, release, groups }: Omit<TextReleasePayload, 'format'>): string {
  const { sequence, sha256 } = release
  return JSON.stringify({
    format: 'what-matters-texts-1',
    policy,
    publishedOn,
    release: { sequence, sha256 },
    groups: groups.map(({ group, codes }) => ({ group, codes })),
  } satisfies TextReleasePayload)
}

/** What stored bytes say, or null when no opening could have written them. */
export function parseTextRelease(payload: string): TextReleasePayload | null {
  try {
    return payloadForm.parse(JSON.parse(payload))
  } catch {
    return null
  }
}

/** A text release from its stored bytes; bytes of another format are a bug and throw. */
export function openTextRelease(payload: string, sha256: string): TextRelease {
  const parsed = parseTextRelease(payload)
  if (parsed === null) throw new Error('A text release has an unknown format')
  return { ...parsed, sha256 } as TextRelease
}
