import { findDistressProtocol } from '~/data/distress-protocol.server'
import { listContacts } from '~/data/support-contacts.server'

/** What a facilitator needs at once when somebody in the room is upset: the partnership's steps, and the numbers that it has confirmed. */
export async function helpAtHand(partnershipId: string) {
  const [protocol, contacts] = await Promise.all([findDistressProtocol(partnershipId), listContacts(partnershipId)])
  return {
    steps: protocol.steps,
    contacts: contacts.filter(({ confirmed }) => confirmed).map(({ id, name, phone, note }) => ({ id, name, phone, note })),
  }
}
