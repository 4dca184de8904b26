import { handlesAnswers } from '~/domain/staff/handles-answers'
import { parseRole, type Role } from '~/domain/staff/role'
import { database, type Store } from './database.server'

/** One member of a partnership's staff, without the password. */
export interface StaffMember {
  readonly id: string
  readonly partnershipId: string
  readonly name: string
  readonly signInName: string
  readonly role: Role
  /** A coordinator who also reviews what people wrote. */
  readonly reviews: boolean
  readonly active: boolean
}

/** What signing in compares. */
export interface Credentials {
  readonly id: string
  readonly passwordHash: string
  readonly active: boolean
  readonly role: Role
}

interface StaffRow extends Omit<StaffMember, 'role'> {
  readonly role: string
}

const memberColumns = { id: true, partnershipId: true, name: true, signInName: true, role: true, reviews: true, active: true } as const

export function roleOfRow(text: string): Role {
  const role = parseRole(text)
  if (role === null) throw new Error(`The database names a role that does not exist: ${text}`)
  return role
}

function toMember(row: StaffRow): StaffMember {
  return { ...row, role: roleOfRow(row.role) }
}

export async function findStaff(id: string, partnershipId: string, store: Store = database()): Promise<StaffMember | null> {
  const row = await store.staff.findFirst({ where: { id, partnershipId }, select: memberColumns })
  return row === null ? null : toMember(row)
}

/** Whether this is somebody of the partnership who may type sheets and ask questions. */
export async function mayHandleAnswers(id: string, partnershipId: string, store: Store = database()): Promise<boolean> {
  const member = await findStaff(id, partnershipId, store)
  return member !== null && member.active && handlesAnswers(member.role)
}

/** Everybody who is or was there, by name. */
export async function listStaff(partnershipId: string, store: Store = database()): Promise<readonly StaffMember[]> {
  const rows = await store.staff.findMany({ where: { partnershipId }, select: memberColumns, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map(toMember)
}

export async function findCredentials(signInName: string, store: Store = database()): Promise<Credentials | null> {
  const row = await store.staff.findUnique({ where: { signInName } })
  return row === null ? null : { id: row.id, passwordHash: row.passwordHash, active: row.active, role: roleOfRow(row.role) }
}

export async function countActiveCoordinators(partnershipId: string, store: Store = database()): Promise<number> {
  return store.staff.count({ where: { partnershipId, role: 'coordinator', active: true } })
}

export async function appendStaff(
  member: Omit<StaffMember, 'active' | 'reviews'> & { readonly passwordHash: string },
  store: Store = database(),
): Promise<void> {
  await store.staff.create({ data: { ...member, active: true } })
}

/** Whether a coordinator also reviews; false when there is no such active coordinator. */
export async function storeReviews(id: string, reviews: 'also reviews' | 'does not', store: Store): Promise<boolean> {
  const where = { id, role: 'coordinator', active: true }
  const { count } = await store.staff.updateMany({ where, data: { reviews: reviews === 'also reviews' } })
  return count === 1
}

/** The member keeps the name beside what they typed, and can no longer sign in. */
export async function deactivateStaff(id: string, store: Store = database()): Promise<void> {
  await store.staff.update({ where: { id }, data: { active: false } })
}
