import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdPartnership } from '~/data/partnerships.server'
import { appendContact, countShownContacts, findContact, updateContact } from '~/data/support-contacts.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { parseContact, type TypedContact } from '~/domain/partnership/support-contact'

interface Saving {
  readonly partnershipId: string
  readonly actor: string
  /** Null: a new one. */
  readonly contactId: string | null
  readonly typed: TypedContact
  /** Checked today by whoever says so, or not shown to respondents. */
  readonly state: 'checked' | 'hidden'
}

/** Keeps a contact as it was typed. One that is shown was checked today; the last one that is shown stays shown. */
export async function saveContact({ partnershipId, actor, contactId, typed, state }: Saving): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const former = contactId === null ? null : await findContact(contactId, partnershipId, store)
    if (contactId !== null && former === null) return refused({ item: 'name', key: 'contact.unknown' })
    const parsed = parseContact({ ...typed, name: former?.name ?? typed.name })
    if (!parsed.ok) return parsed
    const isLast = former?.confirmed === true && (await countShownContacts(partnershipId, store)) === 1
    if (isLast && state === 'hidden') return refused({ item: 'state', key: 'contact.last' })
    const confirmed = state === 'checked'
    const kept = { ...parsed.value, confirmed, lastChecked: confirmed || former === null ? today() : former.lastChecked }
    if (former === null) await appendContact(partnershipId, kept, store)
    else await updateContact(former.id, kept, store)
    const act = former === null ? 'add-contact' : confirmed ? 'check-contact' : 'hide-contact'
    await appendAudit({ partnershipId, actor, act, subject: kept.name }, store)
    return accepted(null)
  })
}
