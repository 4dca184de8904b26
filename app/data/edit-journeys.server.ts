import { randomUUID } from 'node:crypto'
import type { Journey } from '~/domain/workshop/workshop'
import type { Store } from './database.server'

/** A new journey, after the others of its partnership; its id. */
export async function appendJourney(partnershipId: string, journey: Omit<Journey, 'id'>, store: Store): Promise<string> {
  const id = randomUUID()
  const last = await store.journey.findFirst({ where: { partnershipId }, orderBy: { order: 'desc' }, select: { order: true } })
  const { perspective, name, stages } = journey
  await store.journey.create({ data: { id, partnershipId, perspective, name, order: (last?.order ?? 0) + 1 } })
  await store.journeyStage.createMany({ data: stages.map((stage, index) => ({ journeyId: id, order: index + 1, ...stage })) })
  return id
}

/** A journey with the names, the order and the marks of its stages; a stage that is new is added, and none goes. */
export async function storeJourney({ id, name, stages }: Journey, store: Store): Promise<void> {
  await store.journey.update({ where: { id }, data: { name } })
  for (const [index, { code, ...stage }] of stages.entries()) {
    const columns = { ...stage, order: index + 1 }
    await store.journeyStage.upsert({
      where: { journeyId_code: { journeyId: id, code } },
      create: { journeyId: id, code, ...columns },
      update: columns,
    })
  }
}
