import type { Day } from '../kernel/day'
import type { ActionSource } from './action-source'

/** How an improvement action stands. */
export const actionStates = ['planned', 'under-way', 'done', 'stopped'] as const
export type ActionState = (typeof actionStates)[number]

/** A change of state, as everybody may read it. The note of one that was stopped says why. */
export interface StateChange {
  readonly day: Day
  readonly state: ActionState
  readonly note: string
}

/** The same with the member of staff who recorded it: for staff. */
export interface ActionUpdate extends StateChange {
  readonly sequence: number
  readonly actor: string
}

/** What a coordinator writes about an action, apart from how it stands. */
export interface ActionContent {
  /** What was said, in the partnership's own summary; empty for an action of a plan that nobody asked for. */
  readonly said: string
  /** What is done about it. */
  readonly title: string
  /** A body or a role, never a person. */
  readonly owner: string
  /** By when, as the partnership says it. */
  readonly dueText: string
  /** The item of a plan that it belongs to, by its key (plan-items.ts); null: of none. */
  readonly planItem: string | null
  /** Codes of the communities that said it. */
  readonly communities: readonly string[]
  /** Ids of the indicators that it is to move. */
  readonly indicators: readonly string[]
  /** What it answers. */
  readonly sources: readonly ActionSource[]
}

/** Something that a partnership does because of what was said, or because its plan says so. */
export interface ImprovementAction extends ActionContent {
  readonly id: string
  readonly state: ActionState
  readonly note: string
  readonly isPublished: boolean
  /** Oldest first; the first is its beginning. */
  readonly updates: readonly ActionUpdate[]
}

/** An action as everybody reads it: without who recorded what. */
export interface PublishedAction extends Omit<ImprovementAction, 'id' | 'isPublished' | 'updates' | 'communities' | 'indicators'> {
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly indicators: ReadonlyArray<{ readonly id: string; readonly measure: string }>
  /** The day of the last change of its state. */
  readonly changedOn: Day
}

/** The state that a text names, or null. */
export function parseActionState(text: string): ActionState | null {
  return actionStates.find((state) => state === text) ?? null
}

/** Published actions with the newest change first, those of one day by their titles. */
export function newestFirst<Action extends Pick<PublishedAction, 'changedOn' | 'title'>>(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((one, other) => other.changedOn.localeCompare(one.changedOn) || one.title.localeCompare(other.title, 'en'))
}
