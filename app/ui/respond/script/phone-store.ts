import { durableStores, settled, type Stores as StoresOf } from '../../device/durable-stores'

/** What somebody has answered so far at one address, under the secret that counts it once. */
export interface KeptDraft {
  readonly secret: string
  /** By the name of the field; the values that are chosen or typed. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** The last day to answer, as YYYY-MM-DD: from the next day on nobody needs it. */
  readonly until?: string
}

/** Answers that were sent and have not arrived: locked for the server, so that nobody can read them here. */
export interface Waiting {
  /** The path of the survey they belong to. */
  readonly home: string
  readonly envelope: string
  /** A one-time code stands outside of the envelope: it may have to be mended. */
  readonly code: string
  /** The receipt, on somebody's own phone only. */
  readonly secret: string
}

type Stores = StoresOf<'drafts' | 'queue'>

export const transact = durableStores('survey', ['drafts', 'queue'])

export function readDraft(home: string): Promise<KeptDraft | undefined> {
  return transact('readonly', ({ drafts }) => settled<KeptDraft | undefined>(drafts.get(home)))
}

/** What stood in the draft when it was read. */
type Seen = KeptDraft | undefined

async function isOnItsWay(home: string, { queue }: Stores): Promise<boolean> {
  return (await settled<Waiting[]>(queue.getAll())).some((waiting) => waiting.home === home)
}

/**
 * Adds fields to the draft that stands there, whichever tab began it; its secret stays. Null when the answers are on their way already: whatever
 * was added now would never be sent.
 */
export function mergeDraft(home: string, { secret, fields, until }: KeptDraft): Promise<KeptDraft | null> {
  return transact('readwrite', async ({ drafts, queue }) => {
    if (await isOnItsWay(home, { drafts, queue })) return null
    const known = await settled<KeptDraft | undefined>(drafts.get(home))
    const merged = { secret: known?.secret ?? secret, fields: { ...known?.fields, ...fields }, ...(until && { until }) }
    await settled(drafts.put(merged, home))
    return merged
  })
}

export function dropDraft(home: string): Promise<void> {
  return transact('readwrite', async ({ drafts }) => {
    await settled(drafts.delete(home))
  })
}

/**
 * From a draft to answers that wait, in one step: whatever is killed, they stand in exactly one of the two places. False, and nothing is done,
 * when another tab has added something since the draft was read.
 */
export function queueUp(id: string, waiting: Waiting, seen: Seen): Promise<boolean> {
  return transact('readwrite', async ({ drafts, queue }) => {
    const now = await settled<Seen>(drafts.get(waiting.home))
    if (JSON.stringify(now) !== JSON.stringify(seen)) return false
    await settled(queue.put(waiting, id))
    await settled(drafts.delete(waiting.home))
    return true
  })
}

export function takeOff(id: string): Promise<void> {
  return transact('readwrite', async ({ queue }) => {
    await settled(queue.delete(id))
  })
}

/** Back to a draft, when the survey asks for something to be mended. */
export function takeBack(id: string, home: string, draft: KeptDraft): Promise<void> {
  return transact('readwrite', async ({ drafts, queue }) => {
    await settled(drafts.put(draft, home))
    await settled(queue.delete(id))
  })
}

/** Another one-time code for answers that wait. */
export function mendCode(id: string, code: string): Promise<void> {
  return transact('readwrite', async ({ queue }) => {
    const waiting = await settled<Waiting | undefined>(queue.get(id))
    if (waiting !== undefined) await settled(queue.put({ ...waiting, code }, id))
  })
}

export function findWaiting(id: string): Promise<Waiting | undefined> {
  return transact('readonly', ({ queue }) => settled<Waiting | undefined>(queue.get(id)))
}

/** Everything that waits on this device, by its id. */
export function listWaiting(): Promise<readonly (readonly [id: string, waiting: Waiting])[]> {
  return transact('readonly', async ({ queue }) => {
    const [keys, values] = await Promise.all([settled(queue.getAllKeys()), settled<Waiting[]>(queue.getAll())])
    return keys
      .map((id, index) => [id as string, values[index]] as const)
      .filter((entry): entry is [string, Waiting] => entry[1] !== undefined)
  })
}

/** Answers that were sent on this phone and have not arrived: they come before a new form. */
export async function findOwnWaiting(home: string): Promise<readonly [id: string, waiting: Waiting] | null> {
  const all = await listWaiting().catch(() => [])
  return all.find(([, waiting]) => waiting.home === home) ?? null
}
