import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { frameworkInForce } from '~/domain/anonymise/coding-frame'
import type { ChangedPartner } from '~/domain/workshop/matrix-form'
import type { MatrixPartner, PartnerPart, PrintedPartner } from '~/domain/workshop/partner-matrix'
import type { Journey } from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'

const printedTicks = z.array(z.boolean()).nullable()

interface PartnerRow {
  readonly prose: string | null
  readonly ticks: readonly { readonly stage: string }[]
}

/** In the column `prose` null says that ticks count, and an empty text that nothing is settled yet. */
function toPart({ prose, ticks }: PartnerRow): PartnerPart {
  if (prose === null) return { told: 'by-stage', ticked: ticks.map(({ stage }) => stage) }
  return prose === '' ? { told: 'not-yet' } : { told: 'in-words', prose }
}

function toProse(part: PartnerPart): string | null {
  if (part.told === 'by-stage') return null
  return part.told === 'in-words' ? part.prose : ''
}

/** The partners of a partnership in their order, with what is told of them along one journey. */
export async function listMatrixPartners(
  partnershipId: string,
  journeyId: string,
  store: Store = database(),
): Promise<readonly MatrixPartner[]> {
  const rows = await store.matrixPartner.findMany({
    where: { partnershipId },
    select: { id: true, name: true, prose: true, ticks: { where: { journeyId }, select: { stage: true }, orderBy: { stage: 'asc' } } },
    orderBy: [{ order: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, name, ...row }) => ({ id, name, part: toPart(row) }))
}

/** The name of one partner of this partnership, or null. */
export async function findMatrixPartner(id: string, partnershipId: string, store: Store = database()): Promise<{ name: string } | null> {
  return store.matrixPartner.findFirst({ where: { id, partnershipId }, select: { name: true } })
}

/**
 * Keeps the partners in this order. What is told in words leaves the ticks of every journey where they are, so that they are there again when
 * the partner is told of by stage; ticks at stages that the journey no longer offers stay, too.
 */
export async function saveMatrix(partners: readonly ChangedPartner[], partnershipId: string, journey: Journey, store: Store): Promise<void> {
  const offered = journey.stages.filter(({ isRetired }) => !isRetired).map(({ code }) => code)
  for (const [index, { id: known, name, part }] of partners.entries()) {
    const id = known ?? randomUUID()
    const row = { order: index + 1, name, prose: toProse(part) }
    await (known === null
      ? store.matrixPartner.create({ data: { id, partnershipId, ...row } })
      : store.matrixPartner.update({ where: { id }, data: row }))
    if (part.told !== 'by-stage') continue
    await store.matrixTick.deleteMany({ where: { partnerId: id, journeyId: journey.id, stage: { in: offered } } })
    await store.matrixTick.createMany({ data: part.ticked.map((stage) => ({ partnerId: id, journeyId: journey.id, stage })) })
  }
}

/** Takes a partner out of the matrix with its ticks in every journey. False where somebody else has done so. */
export async function deleteMatrixPartner(id: string, partnershipId: string, store: Store): Promise<boolean> {
  await store.matrixTick.deleteMany({ where: { partnerId: id, partner: { partnershipId } } })
  const { count } = await store.matrixPartner.deleteMany({ where: { id, partnershipId } })
  return count === 1
}

/** The plan in force and the partners that it prints, in printed order. */
export interface PrintedPartners {
  readonly title: string
  readonly partners: readonly PrintedPartner[]
}

/** The printed partners of the plan that is in force for a partnership on a day; null where it has none. */
export async function findPrintedPartners(partnershipId: string, day: string, store: Store = database()): Promise<PrintedPartners | null> {
  const plans = await store.framework.findMany({
    where: { partnershipId },
    select: { title: true, validFrom: true, partners: { select: { name: true, stages: true, prose: true }, orderBy: { order: 'asc' } } },
  })
  const plan = frameworkInForce(plans, day)
  if (plan === null || plan.partners.length === 0) return null
  const partners = plan.partners.map((row) => ({
    ...row,
    stages: row.stages === null ? null : printedTicks.parse(JSON.parse(row.stages)),
  }))
  return { title: plan.title, partners }
}
