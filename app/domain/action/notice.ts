import { actionPolicy } from './action-policy'
import type { PublishedAction } from './improvement-action'

type NoticedAction = Pick<PublishedAction, 'said' | 'title' | 'owner' | 'dueText' | 'state' | 'note'>

/** What one page tells a group of what was done about what it said. */
export interface Notice {
  /** Done, under way or stopped. */
  readonly told: readonly NoticedAction[]
  /** Planned. */
  readonly next: readonly NoticedAction[]
  /** How many more there are than the page holds. */
  readonly left: number
}

/** The characters that an action takes on the page; a note stands there only as the reason why something was stopped. */
function lengthOf({ said, title, note, state }: NoticedAction): number {
  return said.length + title.length + (state === 'stopped' ? note.length : 0)
}

const lengthOfAll = (actions: readonly NoticedAction[]) => actions.reduce((sum, action) => sum + lengthOf(action), 0)

/** As many as fit, in their order: at most so many, with so many characters together; `least` of them in any case. */
function fitting(actions: readonly NoticedAction[], least: number, most: number, characters: number): readonly NoticedAction[] {
  return actions.slice(0, most).filter((_, index) => index < least || lengthOfAll(actions.slice(0, index + 1)) <= characters)
}

/**
 * What a notice holds of published actions in their order. It holds the partnership's own sentences and no words of anybody: paper cannot be
 * taken down. Limits of number and length keep it to one page.
 */
export function noticeOf(actions: readonly NoticedAction[], limits = actionPolicy.notice): Notice {
  const planned = actions.filter(({ state }) => state === 'planned')
  const begun = actions.filter(({ state }) => state !== 'planned')
  const told = fitting(begun, 1, limits.told, limits.characters)
  const next = fitting(planned, told.length === 0 ? 1 : 0, limits.next, limits.characters - lengthOfAll(told))
  return { told, next, left: actions.length - told.length - next.length }
}
