import { type ImprovementAction, newestFirst, type PublishedAction } from '~/domain/action/improvement-action'
import type { Day } from '~/domain/kernel/day'
import { trackItems, type TrackedItem } from '~/domain/action/plan-items'
import { listCommunityNames } from './community-names.server'
import { database, type Store } from './database.server'
import { listActions } from './improvement-actions.server'
import { listPlanItems } from './plan-items.server'

function toPublished(
  action: ImprovementAction,
  communities: PublishedAction['communities'],
  measures: ReadonlyMap<string, string>,
  until: Day | null,
): readonly PublishedAction[] {
  const last = action.updates.findLast((update) => until === null || update.day <= until)
  if (!action.isPublished || last === undefined) return []
  const { said, title, owner, dueText, planItem, sources } = action
  const { state, note } = last
  return [
    {
      said,
      title,
      owner,
      dueText,
      state,
      note,
      planItem,
      sources,
      communities: communities.filter(({ code }) => action.communities.includes(code)),
      indicators: action.indicators.map((indicator) => ({ id: indicator, measure: measures.get(indicator) ?? '' })),
      changedOn: last.day,
    },
  ]
}

async function readPublished(partnershipId: string, until: Day | null, store: Store): Promise<readonly PublishedAction[]> {
  const actions = await listActions(partnershipId, store)
  const communities = await listCommunityNames(partnershipId, store)
  const ids = [...new Set(actions.flatMap(({ indicators }) => indicators))]
  const named = await store.indicator.findMany({ where: { id: { in: ids } }, select: { id: true, measure: true } })
  const measures = new Map(named.map(({ id, measure }) => [id, measure]))
  return newestFirst(actions.flatMap((action) => toPublished(action, communities, measures, until)))
}

/** What everybody may read of a partnership's improvement actions: the published ones, the newest change first. */
export function listPublishedActions(partnershipId: string, store: Store = database()): Promise<readonly PublishedAction[]> {
  return readPublished(partnershipId, null, store)
}

/** The same as they stood on a day, without those that began after it. */
export function listPublishedActionsUntil(
  partnershipId: string,
  day: Day,
  store: Store = database(),
): Promise<readonly PublishedAction[]> {
  return readPublished(partnershipId, day, store)
}

/** A plan with its items as they stand. */
export interface PlanProgress {
  readonly id: string
  readonly title: string
  readonly items: readonly TrackedItem<PublishedAction>[]
}

/** The plans of a partnership that say what is to be done, with how each item stands by the published actions alone. */
export async function listPlanProgress(
  partnershipId: string,
  actions: readonly PublishedAction[],
  store: Store = database(),
): Promise<readonly PlanProgress[]> {
  const plans = await listPlanItems(partnershipId, store)
  return plans.map(({ items, ...plan }) => ({ ...plan, items: trackItems(items, actions) }))
}
