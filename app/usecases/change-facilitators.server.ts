import { appendAudit } from '~/data/audit.server'
import type { Store } from '~/data/database.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { holdPartnership } from '~/data/partnerships.server'
import { listStaff } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { revokeCaptures } from '~/data/workshop-captures.server'
import { storeFacilitators } from '~/data/workshop-plans.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { handlesAnswers } from '~/domain/staff/handles-answers'
import type { Workshop } from '~/domain/workshop/workshop'
import { areFacilitatorsOpen } from '~/domain/workshop/workshop-course'

interface Exchange {
  readonly workshop: Workshop
  readonly to: readonly string[]
  /** The name of whoever changes it. */
  readonly actor: string
}

/**
 * Lets these facilitate a workshop, whoever did before. Who comes sees what was said, and who goes no more: their devices wipe what they keep.
 * Each is a line of the log with the name, so that nobody comes to read unseen. Whoever calls it holds the workshop.
 */
export async function exchangeFacilitators({ workshop, to, actor }: Exchange, store: Store): Promise<void> {
  const { id: workshopId, partnershipId, title, facilitatorIds: from } = workshop
  const names = new Map((await listStaff(partnershipId, store)).map(({ id, name }) => [id, name]))
  const note = (act: string, staffId: string) =>
    appendAudit({ partnershipId, actor, act, subject: `${names.get(staffId) ?? ''}: ${title}` }, store)
  await storeFacilitators(workshopId, to, store)
  for (const staffId of to.filter((id) => !from.includes(id))) await note('add-facilitator', staffId)
  for (const staffId of from.filter((id) => !to.includes(id))) {
    await revokeCaptures({ workshopId, staffId }, store)
    await note('remove-facilitator', staffId)
  }
}

interface Request {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
  readonly facilitatorIds: readonly string[]
}

/** Changes who facilitates a workshop that is over, until the group has confirmed the summary: somebody has to read it back. */
export async function changeFacilitators({ workshopId, partnershipId, actor, facilitatorIds }: Request): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'workshop', key: 'workshop.unknown' })
    if (!areFacilitatorsOpen(workshop)) return refused({ item: 'workshop', key: 'workshop.facilitators.over' })
    const to = [...new Set(facilitatorIds)]
    if (to.length === 0) return refused({ item: 'facilitators', key: 'workshop.facilitators.missing' })
    const staff = await listStaff(partnershipId, store)
    const may = staff.filter(({ id, active, role }) => workshop.facilitatorIds.includes(id) || (active && handlesAnswers(role)))
    if (!to.every((id) => may.some((member) => member.id === id)))
      return refused({ item: 'facilitators', key: 'workshop.facilitators.unknown' })
    await exchangeFacilitators({ workshop, to, actor: actor.name }, store)
    return accepted(null)
  })
}
