import { randomInt, randomUUID } from 'node:crypto'
import type { Workshop } from '~/domain/workshop/workshop'
import type { WorkshopPlan } from '~/domain/workshop/workshop-plan'
import { database, type Store } from './database.server'
import { decrypt, encrypt } from './keys.server'

const context = 'workshop pin'

/** Eight random digits: a hundred million, so that one who finds a tablet has not tried them all by the time it is missed. */
function newPin(): string {
  return String(randomInt(100_000_000)).padStart(8, '0')
}

/** The PIN that opens what a device keeps of a workshop; for its facilitators only. */
export async function findPin(workshopId: string, store: Store = database()): Promise<string> {
  const { pin } = await store.workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { pin: true } })
  return decrypt(context, pin)
}

function columnsOf({ audiences: _a, communities: _c, organisations: _o, caseStudyIds: _s, ...columns }: WorkshopPlan) {
  return columns
}

async function communityRows(workshopId: string, partnershipId: string, codes: readonly string[], store: Store) {
  const rows = await store.community.findMany({ where: { partnershipId, code: { in: [...codes] } }, select: { id: true } })
  return rows.map(({ id }) => ({ workshopId, communityId: id }))
}

/** The lists of a plan, in place of those that stand. An audience that stays keeps its head-count. */
async function storeLists(workshopId: string, partnershipId: string, plan: WorkshopPlan, store: Store): Promise<void> {
  const where = { workshopId }
  await store.workshopAudience.deleteMany({ where: { ...where, audience: { notIn: [...plan.audiences] } } })
  const kept = (await store.workshopAudience.findMany({ where, select: { audience: true } })).map(({ audience }) => audience)
  const added = plan.audiences.filter((audience) => !kept.includes(audience))
  await store.workshopAudience.createMany({ data: added.map((audience) => ({ workshopId, audience })) })
  await store.workshopCommunity.deleteMany({ where })
  await store.workshopCommunity.createMany({ data: await communityRows(workshopId, partnershipId, plan.communities, store) })
  await store.workshopOrganisation.deleteMany({ where })
  await store.workshopOrganisation.createMany({ data: plan.organisations.map((organisation) => ({ workshopId, ...organisation })) })
  await store.workshopCaseStudy.deleteMany({ where })
  await store.workshopCaseStudy.createMany({
    data: plan.caseStudyIds.map((caseStudyId, index) => ({ workshopId, caseStudyId, order: index + 1 })),
  })
}

/** A planned workshop with a PIN of its own; its id. */
export async function appendWorkshop(partnershipId: string, plan: WorkshopPlan, store: Store): Promise<string> {
  const id = randomUUID()
  const pin = encrypt(context, newPin())
  await store.workshop.create({ data: { ...columnsOf(plan), id, partnershipId, pin, state: 'planned' } })
  await storeLists(id, partnershipId, plan, store)
  return id
}

export async function storePlan({ id, partnershipId }: Workshop, plan: WorkshopPlan, store: Store): Promise<void> {
  await store.workshop.update({ where: { id }, data: columnsOf(plan) })
  await storeLists(id, partnershipId, plan, store)
}

/** Who facilitates a workshop from now on. */
export async function storeFacilitators(workshopId: string, staffIds: readonly string[], store: Store): Promise<void> {
  await store.workshopFacilitator.deleteMany({ where: { workshopId, staffId: { notIn: [...staffIds] } } })
  const kept = (await store.workshopFacilitator.findMany({ where: { workshopId }, select: { staffId: true } })).map(({ staffId }) => staffId)
  const added = staffIds.filter((staffId) => !kept.includes(staffId))
  await store.workshopFacilitator.createMany({ data: added.map((staffId) => ({ workshopId, staffId })) })
}
