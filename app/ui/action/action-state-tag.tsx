import type { TrackedState } from '~/domain/action/plan-items'
import { actionStateWords } from './action-words'

const colours: Readonly<Record<TrackedState, string>> = {
  'not-reported': 'grey',
  planned: 'purple',
  'under-way': 'blue',
  done: 'green',
  stopped: 'orange',
}

/** How an action stands; its word says it, the colour only helps. */
export function ActionStateTag({ state }: { readonly state: TrackedState }) {
  return <span className={`ds_tag ds_tag--${colours[state]}`}>{actionStateWords[state]}</span>
}
