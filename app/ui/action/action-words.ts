import type { TrackedState } from '~/domain/action/plan-items'

/** How an action or an item of a plan stands, in words. */
export const actionStateWords: Readonly<Record<TrackedState, string>> = {
  'not-reported': 'Not reported yet',
  planned: 'Planned',
  'under-way': 'Under way',
  done: 'Done',
  stopped: 'Stopped',
}
