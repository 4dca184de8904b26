import type { ReactNode } from 'react'
import { DoneNote } from './done-note'

interface Properties {
  /** What became of the text before this one; null: nothing is said. */
  readonly done: { readonly done: string; readonly replaced: readonly string[]; readonly look: 'first' | 'second' } | null
  readonly waiting: number
  /** What one of them is called, and several. */
  readonly names: readonly [one: string, several: string]
  /** What is said where nothing is left. */
  readonly empty: ReactNode
  /** The one that is reviewed; null: nothing is left. */
  readonly children: ReactNode
}

/** The part of a page that takes the focus after each decision: what was done, how many wait, and the next one. */
export function ReviewSection({ done, waiting, names: [one, several], empty, children }: Properties) {
  return (
    <section className="wm-review" id="text" tabIndex={-1} aria-labelledby="text-heading" data-text="">
      {done === null ? null : <DoneNote {...done} />}
      <h2 className="ds_h3" id="text-heading">
        {children === null ? 'Nothing is left' : waiting === 1 ? `The last ${one}` : `One of ${waiting} ${several}`}
      </h2>
      {children ?? empty}
    </section>
  )
}
