import { z } from 'zod'
import type { ChildrenConsent } from '~/domain/instrument/children-consent'
import { day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

const wordingColumn = z.record(z.string(), z.string())

/** What a partnership has confirmed, or null: then it may not ask children. */
export async function findChildrenConsent(partnershipId: string, store: Store = database()): Promise<ChildrenConsent | null> {
  const row = await store.childrenConsent.findUnique({ where: { partnershipId } })
  if (row === null) return null
  return { wording: wordingColumn.parse(JSON.parse(row.wording)), confirmedBy: row.confirmedBy, confirmedOn: day(row.confirmedOn) }
}

export async function storeChildrenConsent(partnershipId: string, consent: ChildrenConsent, store: Store): Promise<void> {
  const columns = { ...consent, wording: JSON.stringify(consent.wording) }
  await store.childrenConsent.upsert({ where: { partnershipId }, create: { partnershipId, ...columns }, update: columns })
}

/** Whether a wave with the children's instrument takes answers: its wording stands as long as it does. */
export async function isAskingChildren(partnershipId: string, store: Store): Promise<boolean> {
  return (await store.wave.count({ where: { partnershipId, state: 'open', instrument: { audience: 'children' } } })) > 0
}
