import { appendAudit } from '~/data/audit.server'
import { giveFrameworks, listFreeFrameworkIds } from '~/data/framework-owners.server'
import { appendInvitation } from '~/data/invitations.server'
import { createReferenceJourneys } from '~/data/journeys.server'
import { createReferencePlaces } from '~/data/local-places.server'
import type { PartnershipFile } from '~/data/partnership-file.server'
import { rowsOfPartnership } from '~/data/partnership-rows.server'
import { listPartnershipIds } from '~/data/partnerships.server'
import { createPartnership } from '~/data/reference.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

const hoursOfTheFirstLink = 24

/**
 * Adds a partnership to the installation with all that it begins with, and gives the path of the one-time link for its first coordinator.
 * Refuses one that is there already, and a framework that does not carry its name or belongs to another.
 */
export async function addPartnership(file: PartnershipFile): Promise<Result<string>> {
  return transaction(async (store): Promise<Result<string>> => {
    const { id } = file
    if ((await listPartnershipIds(store)).includes(id)) return refused({ item: 'id', key: 'partnership.exists', values: { id } })
    const free = await listFreeFrameworkIds(file.name, store)
    const taken = file.frameworks.filter((framework) => !free.includes(framework))
    if (taken.length > 0) return refused({ item: 'frameworks', key: 'partnership.framework', values: { frameworks: taken.join(', ') } })
    const rows = rowsOfPartnership(file)
    await createPartnership(rows, store)
    await createReferencePlaces(rows.places, store)
    await createReferenceJourneys(rows.journeys, store)
    await giveFrameworks(file.frameworks, id, store)
    const token = await appendInvitation({ partnershipId: id, role: 'coordinator' }, hoursOfTheFirstLink, store)
    await appendAudit({ partnershipId: id, actor: 'The server', act: 'add-partnership', subject: file.name }, store)
    return accepted(`/invitation/${token}`)
  })
}
