import type { Contact } from '~/domain/instrument/survey'
import { partnershipRows } from './reference-partnership.server'

/** The way out and whom to call where no database can be asked: what the reference data say. */
export const knownWayOut: { readonly leaveAddress: string; readonly contacts: readonly Contact[] } = {
  leaveAddress: partnershipRows.partnership.leaveAddress,
  contacts: partnershipRows.contacts.filter(({ confirmed }) => confirmed).map(({ name, phone, note }) => ({ name, phone, note })),
}
