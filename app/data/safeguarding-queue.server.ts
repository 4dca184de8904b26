import type { UrgentCause } from '~/domain/anonymise/urgent-texts'
import { database, type Store } from './database.server'
import { decrypt } from './keys.server'
import type { KeptUrgentText } from './safeguarding-texts.server'

/** A text that may speak of danger, as whoever acts on it sees it. */
export interface QueuedText extends KeptUrgentText {
  readonly id: string
  readonly cause: UrgentCause
  readonly wave: { readonly id: string; readonly title: string; readonly place: string }
  /** The member of staff who acts on it; null: nobody yet. */
  readonly takenById: string | null
}

const columns = {
  id: true,
  cause: true,
  ciphertext: true,
  takenById: true,
  wave: { select: { id: true, title: true, place: true } },
} as const

interface QueueRow {
  readonly id: string
  readonly cause: string
  readonly ciphertext: string
  readonly takenById: string | null
  readonly wave: QueuedText['wave']
}

function toQueued({ ciphertext, cause, ...row }: QueueRow): QueuedText {
  const kept = JSON.parse(decrypt('safeguarding', ciphertext)) as KeptUrgentText
  return { ...row, ...kept, cause: cause === 'ticked' ? 'ticked' : 'rule' }
}

/** Every text of the partnership's queue, those that nobody acts on first; otherwise in the order of random ids. */
export async function listQueue(partnershipId: string, store: Store = database()): Promise<readonly QueuedText[]> {
  const rows = await store.safeguardingText.findMany({ where: { partnershipId }, select: columns, orderBy: { id: 'asc' } })
  const queue = rows.map(toQueued)
  return [...queue.filter(({ takenById }) => takenById === null), ...queue.filter(({ takenById }) => takenById !== null)]
}

export async function findQueued(id: string, partnershipId: string, store: Store): Promise<QueuedText | null> {
  const row = await store.safeguardingText.findFirst({ where: { id, partnershipId }, select: columns })
  return row === null ? null : toQueued(row)
}

/** How many texts wait for this member of staff: those that nobody has taken over, and their own. */
export async function countQueue(partnershipId: string, staffId: string, store: Store = database()): Promise<number> {
  return store.safeguardingText.count({ where: { partnershipId, OR: [{ takenById: null }, { takenById: staffId }] } })
}

/** Notes who acts on it; false when it is in other hands than was seen, or gone. */
export async function takeQueued(
  id: string,
  { seen, takenById }: { readonly seen: string | null; readonly takenById: string },
  store: Store,
): Promise<boolean> {
  return (await store.safeguardingText.updateMany({ where: { id, takenById: seen }, data: { takenById } })).count === 1
}

/** Destroys a text that this member of staff has ended; false when it is in other hands, or gone. */
export async function deleteQueued(id: string, takenById: string, store: Store): Promise<boolean> {
  return (await store.safeguardingText.deleteMany({ where: { id, takenById } })).count === 1
}
