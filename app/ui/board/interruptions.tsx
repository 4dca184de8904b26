import type { Interruption } from '~/domain/workshop/board'
import { interruptionWords } from './pause-words'

/** The record of pauses and stops with their reasons; where there was none, nothing is seen of it. */
export function Interruptions({ interruptions }: { readonly interruptions: readonly Interruption[] }) {
  return (
    <section
      className="wm-board__interruptions"
      aria-labelledby="interruptions-heading"
      data-interruptions=""
      hidden={interruptions.length === 0}
    >
      <h2 className="ds_h3" id="interruptions-heading">
        Pauses and stops
      </h2>
      <ol data-interruption-list="">
        {interruptions.map((interruption, index) => (
          <li key={`${index} ${interruption.act}`}>{interruptionWords(interruption)}</li>
        ))}
      </ol>
    </section>
  )
}
