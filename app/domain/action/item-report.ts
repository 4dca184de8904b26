import type { Day } from '../kernel/day'
import type { ActionState, PublishedAction } from './improvement-action'
import type { ItemAction, TrackedItem } from './plan-items'

/** A published action as far as the plan that it belongs to shows it. */
export type ReportedAction = Pick<PublishedAction, 'title' | 'state' | 'note' | 'changedOn'>

/**
 * What is said of an item of a plan, a line an action: its title where it is not the item's own, its state where there are several, and its
 * note. Actions of which there is nothing to say have no line.
 */
export function itemReport({ title, actions }: TrackedItem, nameOf: (state: ActionState) => string): readonly string[] {
  return actions.map((action) => lineOf(action, title, actions.length > 1 ? `(${nameOf(action.state)})` : '')).filter((line) => line !== '')
}

function lineOf({ title, note }: ItemAction, item: string, state: string): string {
  const name = title === item ? '' : title
  return [[name, state].filter(Boolean).join(' '), note].filter(Boolean).join(': ')
}

/** The day on which the last of the actions of an item changed, or null where none was reported. */
export function lastChange({ actions }: TrackedItem<ReportedAction>): Day | null {
  return (
    actions
      .map(({ changedOn }) => changedOn)
      .toSorted()
      .at(-1) ?? null
  )
}
