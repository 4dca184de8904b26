import type { WorkshopState } from '~/domain/workshop/workshop'
import { workshopStateWords } from './workshop-words'

const colours: Readonly<Record<WorkshopState, string>> = { planned: 'grey', running: 'green', finished: 'blue', cancelled: 'orange' }

/** The state of a workshop; its word says it, the colour only helps. */
export function WorkshopStateTag({ state }: { readonly state: WorkshopState }) {
  return <span className={`ds_tag ds_tag--${colours[state]}`}>{workshopStateWords[state]}</span>
}
