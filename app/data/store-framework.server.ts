import type { Framework } from '~/domain/indicator/framework'
import type { Store } from './database.server'
import { frameworkRows } from './framework-rows.server'
import { saveFramework } from './reference-frameworks.server'

/**
 * Takes away the rows of a framework that nothing else refers to, because they are written anew: targets, links and printed lines. Outcomes,
 * indicators, areas and actions are never among them: they are retired and stay.
 */
async function deleteParts(frameworkId: string, store: Store): Promise<void> {
  await store.indicatorOutcome.deleteMany({ where: { indicator: { frameworkId } } })
  await store.target.deleteMany({ where: { indicator: { frameworkId } } })
  await store.areaOutcome.deleteMany({ where: { area: { frameworkId } } })
  await store.priorityAction.deleteMany({ where: { frameworkId } })
  await store.frameworkEntry.deleteMany({ where: { frameworkId } })
  await store.frameworkPartner.deleteMany({ where: { frameworkId } })
}

/** Brings the rows of one framework to what it is now, a new one included; whoever calls holds its partnership. */
export async function storeFramework(framework: Framework, store: Store): Promise<void> {
  await deleteParts(framework.id, store)
  await saveFramework(frameworkRows(framework), store)
}
