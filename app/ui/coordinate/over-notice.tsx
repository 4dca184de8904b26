import type { ReactNode } from 'react'
import type { Wave } from '~/domain/wave/wave'

interface Properties {
  readonly wave: Pick<Wave, 'id' | 'title'>
  /** What can no longer be done, and why. */
  readonly children: ReactNode
}

/** In the place of a form: the wave is over. */
export function OverNotice({ wave, children }: Properties) {
  return (
    <div className="wm-panel" id="wave">
      <p>This wave is over. {children}</p>
      <p>
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </div>
  )
}
