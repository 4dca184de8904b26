import type { ReactNode } from 'react'
import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly name: string
  readonly heading: string
  readonly hint: string
  readonly problems: readonly FieldProblem[] | undefined
  readonly children: ReactNode
}

/** Several lists of boxes that belong together, with their problem; its id is its name, so that a summary can lead there. */
export function CheckGroup({ name, heading, hint, problems, children }: Properties) {
  const problem = problemOf(problems, name)
  return (
    <section
      className={problem ? 'ds_question ds_question--error' : 'ds_question'}
      id={name}
      tabIndex={-1}
      aria-labelledby={`${name}-name`}
    >
      <h2 id={`${name}-name`} className="ds_h3">
        {heading}
      </h2>
      <p className="ds_hint-text">{hint}</p>
      {problem ? <p className="ds_question__error-message">{problem}</p> : null}
      {children}
    </section>
  )
}
