import type { AreaForImprovement, DeliveryAction } from '../indicator/framework'
import type { ActionState } from './improvement-action'

/** Something that a plan says is to be done: an action of its delivery plan or an area for improvement, as printed. */
export interface PlanItem {
  /** `<framework>/action-5` or `<framework>/area-2`. */
  readonly key: string
  readonly kind: 'action' | 'area'
  readonly order: number
  readonly title: string
  /** Who, as printed; areas print nobody. */
  readonly responsibility: string
  /** When, as printed; areas print nothing. */
  readonly timescale: string
  /** Left out of the plan since; it is listed only where an action belongs to it. */
  readonly isRetired: boolean
}

/** How an item of a plan stands: as the actions that belong to it, or not reported yet. */
export type TrackedState = 'not-reported' | ActionState

/** An action as far as an item of a plan shows it. */
export interface ItemAction {
  readonly title: string
  readonly state: ActionState
  readonly note: string
}

/** An item of a plan with the actions that belong to it. */
export interface TrackedItem<Action extends ItemAction = ItemAction> extends PlanItem {
  readonly state: TrackedState
  readonly actions: readonly Action[]
}

/** A plan as far as it says what is to be done. */
interface PrintedPlan {
  readonly id: string
  readonly deliveryActions: readonly DeliveryAction[]
  readonly areas: readonly Pick<AreaForImprovement, 'order' | 'title' | 'isRetired'>[]
}

/** The items of a plan in printed order: the actions of its delivery plan, then its areas for improvement. */
export function planItems({ id, deliveryActions, areas }: PrintedPlan): readonly PlanItem[] {
  return [
    ...deliveryActions.map(({ order, title, responsibilityPrinted, timescalePrinted, isRetired }): PlanItem => {
      const printed = { responsibility: responsibilityPrinted, timescale: timescalePrinted }
      return { key: `${id}/action-${order}`, kind: 'action', order, title, ...printed, isRetired }
    }),
    ...areas.map(({ order, title, isRetired }): PlanItem => {
      return { key: `${id}/area-${order}`, kind: 'area', order, title, responsibility: '', timescale: '', isRetired }
    }),
  ]
}

/**
 * How an item stands by the states of the actions that belong to it. Stopped ones count only where all are stopped; of the others, all done is
 * done, all planned is planned, and anything between is under way. No action at all: not reported yet, which is not "nothing was done".
 */
export function trackedState(states: readonly ActionState[]): TrackedState {
  if (states.length === 0) return 'not-reported'
  const going = states.filter((state) => state !== 'stopped')
  if (going.length === 0) return 'stopped'
  if (going.every((state) => state === 'done')) return 'done'
  return going.every((state) => state === 'planned') ? 'planned' : 'under-way'
}

/** The items of a plan as they stand. `actions` may hold those of other plans and of none. */
export function trackItems<Action extends ItemAction & { readonly planItem: string | null }>(
  items: readonly PlanItem[],
  actions: readonly Action[],
): readonly TrackedItem<Action>[] {
  return items
    .map((item) => ({ ...item, actions: actions.filter(({ planItem }) => planItem === item.key) }))
    .filter((item) => !item.isRetired || item.actions.length > 0)
    .map((item) => ({ ...item, state: trackedState(item.actions.map(({ state }) => state)) }))
}
