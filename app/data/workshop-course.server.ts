import { z } from 'zod'
import { day, type Day } from '~/domain/kernel/day'
import type { Interruption } from '~/domain/workshop/board'
import type { HeadCounts, StandardMet, WorkshopFinish } from '~/domain/workshop/workshop-finish'
import { audiences, engagementStandards } from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'

const standardColumn = z.enum(engagementStandards)
const interruptionColumns: z.ZodType<Interruption> = z.object({
  act: z.enum(['paused', 'resumed', 'stopped']),
  reason: z.enum(['break', 'distress', 'safety', 'other']),
})

export async function storeStarted(id: string, store: Store): Promise<void> {
  await store.workshop.update({ where: { id }, data: { state: 'running' } })
}

/** Calls a workshop off: what was said in it is destroyed, and its devices wipe what they keep as soon as they hear of it. */
export async function storeCancelled(workshopId: string, store: Store): Promise<void> {
  await store.workshop.update({ where: { id: workshopId }, data: { state: 'cancelled' } })
  await store.contribution.deleteMany({ where: { workshopId } })
  await store.workshopCapture.updateMany({ where: { workshopId }, data: { isRevoked: true } })
}

/** The day from which on the time of what was said runs. */
export async function storeFinished(id: string, finishedOn: Day, store: Store): Promise<void> {
  await store.workshop.update({ where: { id }, data: { state: 'finished', finishedOn } })
}

/** Who came and what standards were met, in place of what was recorded before. */
export async function storeCounted(workshopId: string, { headCounts, organisations, standards }: WorkshopFinish, store: Store): Promise<void> {
  for (const audience of audiences)
    await store.workshopAudience.updateMany({ where: { workshopId, audience }, data: { headCount: headCounts[audience] ?? null } })
  await store.workshopOrganisation.deleteMany({ where: { workshopId } })
  await store.workshopOrganisation.createMany({ data: organisations.map((organisation) => ({ workshopId, ...organisation })) })
  await store.workshopStandard.deleteMany({ where: { workshopId } })
  await store.workshopStandard.createMany({ data: standards.map((standard) => ({ workshopId, ...standard })) })
}

/** How many came of each audience, as it was counted; null before that. Nobody is shown it but under the disclosure policy, or whoever counted. */
export async function findHeadCounts(workshopId: string, store: Store = database()): Promise<HeadCounts | null> {
  const rows = await store.workshopAudience.findMany({ where: { workshopId }, select: { audience: true, headCount: true } })
  if (rows.length === 0 || rows.some(({ headCount }) => headCount === null)) return null
  return Object.fromEntries(rows.map(({ audience, headCount }) => [audience, headCount ?? 0]))
}

/** The standards that were met, in their order. */
export async function listStandardsMet(workshopId: string, store: Store = database()): Promise<readonly StandardMet[]> {
  const rows = await store.workshopStandard.findMany({ where: { workshopId }, select: { standard: true, note: true } })
  const met = rows.map(({ standard, note }) => ({ standard: standardColumn.parse(standard), note }))
  return engagementStandards.flatMap((standard) => met.filter((row) => row.standard === standard))
}

/** Pauses and stops in the order in which they came. */
export async function listInterruptions(workshopId: string, store: Store = database()): Promise<readonly Interruption[]> {
  const rows = await store.workshopInterruption.findMany({
    where: { workshopId },
    select: { act: true, reason: true },
    orderBy: { order: 'asc' },
  })
  return rows.map((row) => interruptionColumns.parse(row))
}

/** The workshops of all partnerships that run although they were planned for a day before this one. */
export async function listRunningSince(
  heldBefore: Day,
  store: Store = database(),
): Promise<ReadonlyArray<{ readonly id: string; readonly partnershipId: string; readonly title: string; readonly heldOn: Day }>> {
  const rows = await store.workshop.findMany({
    where: { state: 'running', heldOn: { lt: heldBefore } },
    select: { id: true, partnershipId: true, title: true, heldOn: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...row, heldOn: day(row.heldOn) }))
}
