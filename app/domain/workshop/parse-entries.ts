import { z } from 'zod'
import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { interruptionReasons } from './board'
import type { SentEntries } from './board-sync'
import { contributionKinds, fates } from './contribution'
import type { Entry } from './entry'

/** The most entries that a device sends at once. */
export const mostEntries = 200
/** What is longer than a contribution may be is refused by the board, and the rest taken; this keeps a memory from being filled. */
const mostCharacters = 20_000

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const text = z.string().max(mostCharacters)
const stage = z.string().max(100)
const kind = z.enum(contributionKinds)
const reason = z.enum(interruptionReasons)

const entryForm: z.ZodType<Entry> = z.discriminatedUnion('act', [
  z.object({ act: z.literal('add'), id, stage, kind, text }),
  z.object({ act: z.literal('edit'), id, text }),
  z.object({ act: z.literal('move'), id, stage, kind }),
  z.object({ act: z.literal('support'), id, by: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ act: z.literal('merge'), id, into: id }),
  z.object({ act: z.literal(['split', 'remove', 'restore']), id }),
  z.object({ act: z.literal('fate'), id, fate: z.enum(fates) }),
  z.object({ act: z.literal('prioritise'), id, isPriority: z.boolean() }),
  z.object({ act: z.literal(['confirm', 'resume']) }),
  z.object({ act: z.literal(['pause', 'stop']), reason }),
])

const captureForm = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const numberForm = z.int().min(1)

/** One act on a board that came from outside, or null where it is none. */
export function parseEntry(raw: unknown): Entry | null {
  return entryForm.safeParse(raw).data ?? null
}

/** The secret of a device, 32 bytes as base64url, that a body names as its `capture`; null where it names none. */
export function parseCapture(raw: unknown): string | null {
  return z.object({ capture: captureForm }).safeParse(raw).data?.capture ?? null
}

const sentForm = z.object({
  capture: captureForm,
  entries: z.array(z.object({ sequence: numberForm, entry: z.unknown() })).max(mostEntries),
})

function unreadable(what: string, sequence?: number): Problem {
  return { item: 'entries', key: 'board.unreadable', values: { what, ...(sequence === undefined ? {} : { sequence }) } }
}

function outOfOrder(entries: readonly { readonly sequence: number }[]): number | undefined {
  return entries.find(({ sequence }, index) => index > 0 && sequence !== (entries[index - 1]?.sequence ?? 0) + 1)?.sequence
}

/** What a device sent, or what is wrong with it: with which entry, by its number, and with which field; never what the field held. */
export function parseEntries(raw: unknown): Result<SentEntries> {
  const sent = sentForm.safeParse(raw)
  if (!sent.success) return refused(unreadable(sent.error.issues[0]?.path.join('.') || 'body'))
  const gap = outOfOrder(sent.data.entries)
  if (gap !== undefined) return refused(unreadable('sequence', gap))
  const problems: Problem[] = []
  const entries = sent.data.entries.flatMap(({ sequence, entry }) => {
    const parsed = entryForm.safeParse(entry)
    if (parsed.success) return [{ sequence, entry: parsed.data }]
    problems.push(unreadable(parsed.error.issues[0]?.path.join('.') || 'entry', sequence))
    return []
  })
  return problems.length > 0 ? refused(...problems) : accepted({ capture: sent.data.capture, entries })
}
