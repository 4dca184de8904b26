import { listActions } from '~/data/improvement-actions.server'
import { listPlanItems } from '~/data/plan-items.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { saveAction } from './save-action.server'

interface Tracking {
  readonly partnershipId: string
  readonly actor: string
  /** The key of an item of a plan. */
  readonly item: string
}

/** Begins to track an item of a plan: an action with its title, its owner and its day as printed, planned and not published. An item that is tracked already keeps what it has. */
export async function trackPlanItem({ partnershipId, actor, item }: Tracking): Promise<Result<{ readonly id: string }>> {
  const found = (await listPlanItems(partnershipId)).flatMap(({ items }) => items).find(({ key }) => key === item)
  if (found === undefined) return refused({ item: 'plan', key: 'action.plan-item' })
  const tracked = (await listActions(partnershipId)).find(({ planItem }) => planItem === item)
  if (tracked !== undefined) return accepted({ id: tracked.id })
  return saveAction({
    partnershipId,
    actor,
    id: null,
    typed: {
      said: '',
      title: found.title,
      // An area for improvement prints nobody: the whole partnership is answerable for it until it says who.
      owner: found.responsibility === '' ? 'The partnership' : found.responsibility,
      dueText: found.timescale,
      state: 'planned',
      note: '',
      planItem: item,
      communities: [],
      indicators: [],
      sources: [],
    },
  })
}
