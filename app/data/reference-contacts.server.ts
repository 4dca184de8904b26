import source from '../../prisma/reference/support-contacts.json'
import type { SupportContact } from './generated/sqlite/client'

/**
 * The national support contacts as a new partnership's own. A note that begins with "confirm" speaks to the partnership, not to the
 * respondent: the contact stays hidden and the remark goes.
 */
export function contactRows(partnershipId: string): readonly SupportContact[] {
  return source.contacts.map(({ name, phone, note }, index) => {
    const confirmed = !note.startsWith('confirm')
    return {
      id: `${partnershipId}-contact-${index + 1}`,
      partnershipId,
      order: index + 1,
      name,
      phone,
      note: confirmed ? note : '',
      confirmed,
      lastChecked: source.lastChecked,
    }
  })
}
