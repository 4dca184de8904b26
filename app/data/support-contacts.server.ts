import { randomUUID } from 'node:crypto'
import { day, type Day } from '~/domain/kernel/day'
import type { TypedContact } from '~/domain/partnership/support-contact'
import { database, type Store } from './database.server'

/** Whom a respondent may call, and whether the partnership has confirmed the number; only then is it shown. */
export interface SupportContact extends TypedContact {
  readonly id: string
  readonly confirmed: boolean
  readonly lastChecked: Day
}

const columns = { id: true, name: true, phone: true, note: true, confirmed: true, lastChecked: true } as const

function toContact<Row extends { readonly lastChecked: string }>(row: Row): Row & { readonly lastChecked: Day } {
  return { ...row, lastChecked: day(row.lastChecked) }
}

export async function listContacts(partnershipId: string, store: Store = database()): Promise<readonly SupportContact[]> {
  const rows = await store.supportContact.findMany({ where: { partnershipId }, select: columns, orderBy: [{ order: 'asc' }, { id: 'asc' }] })
  return rows.map(toContact)
}

export async function findContact(id: string, partnershipId: string, store: Store = database()): Promise<SupportContact | null> {
  const row = await store.supportContact.findFirst({ where: { id, partnershipId }, select: columns })
  return row === null ? null : toContact(row)
}

export async function countShownContacts(partnershipId: string, store: Store): Promise<number> {
  return store.supportContact.count({ where: { partnershipId, confirmed: true } })
}

type Kept = Omit<SupportContact, 'id'>

/** The newest one stands last. */
export async function appendContact(partnershipId: string, contact: Kept, store: Store): Promise<void> {
  const last = await store.supportContact.findFirst({ where: { partnershipId }, orderBy: { order: 'desc' }, select: { order: true } })
  await store.supportContact.create({ data: { id: randomUUID(), partnershipId, order: (last?.order ?? 0) + 1, ...contact } })
}

export async function updateContact(id: string, contact: Kept, store: Store): Promise<void> {
  await store.supportContact.update({ where: { id }, data: contact })
}
