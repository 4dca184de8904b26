import type { WaveState } from '~/domain/wave/wave-state'
import { stateWords } from './wave-words'

const colours: Readonly<Record<WaveState, string>> = { draft: 'grey', open: 'green', closed: 'orange', sealed: 'purple', published: 'blue' }

/** The state of a wave; its word says it, the colour only helps. */
export function StateTag({ state }: { readonly state: WaveState }) {
  return <span className={`ds_tag ds_tag--${colours[state]}`}>{stateWords[state]}</span>
}
