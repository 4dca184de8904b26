import type { PlanItem, TrackedItem } from '~/domain/action/plan-items'
import { ItemStanding } from './plan-progress'

interface Properties extends Pick<PlanItem, 'kind' | 'order'> {
  readonly tracked: readonly TrackedItem[]
}

/** How one printed item of a plan stands; nothing where it is not tracked. */
export function PlanItemStanding({ tracked, kind, order }: Properties) {
  const item = tracked.find((one) => one.kind === kind && one.order === order)
  return item === undefined ? null : <ItemStanding item={item} />
}
