import { type PlanItem, planItems } from '~/domain/action/plan-items'
import { database, type Store } from './database.server'

/** A plan that says what is to be done. */
export interface PlanWithItems {
  readonly id: string
  readonly title: string
  readonly items: readonly PlanItem[]
}

const inOrder = { orderBy: { order: 'asc' } } as const

/** The plans of a partnership with a delivery plan or areas for improvement, the newest first. */
export async function listPlanItems(partnershipId: string, store: Store = database()): Promise<readonly PlanWithItems[]> {
  const plans = await store.framework.findMany({
    where: { partnershipId },
    select: {
      id: true,
      title: true,
      actions: inOrder,
      areas: { select: { id: true, order: true, aim: true, title: true, isRetired: true }, ...inOrder },
    },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
  })
  return plans
    .map(({ actions, areas, id, title }) => ({ id, title, items: planItems({ id, deliveryActions: actions, areas }) }))
    .filter(({ items }) => items.length > 0)
}
