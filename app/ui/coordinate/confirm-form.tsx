import type { ReactNode } from 'react'
import { type FieldProblem, problemOf } from '~/ui/form/field-problem'

interface Properties {
  /** What the box says, in the first person. */
  readonly claim: string
  readonly button: string
  readonly back: string
  readonly problems?: readonly FieldProblem[] | undefined
  /** What is asked besides the box. */
  readonly fields?: ReactNode
  /** What the act does. */
  readonly children: ReactNode
}

/** An act that cannot be taken back: what it does, a box to tick, and a way out. */
export function ConfirmForm({ claim, button, back, problems, fields, children }: Properties) {
  const problem = problemOf(problems, 'confirmed')
  return (
    <>
      <div className="wm-panel wm-panel--warning">{children}</div>
      <form method="post" className="wm-form" noValidate>
        {fields}
        <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
          {problem ? (
            <p className="ds_question__error-message" id="confirmed-problem">
              {problem}
            </p>
          ) : null}
          <div className="ds_checkbox">
            <input
              className="ds_checkbox__input"
              type="checkbox"
              id="confirmed"
              name="confirmed"
              value="yes"
              aria-describedby={problem ? 'confirmed-problem' : undefined}
            />
            <label className="ds_checkbox__label" htmlFor="confirmed">
              {claim}
            </label>
          </div>
        </div>
        <div className="wm-actions">
          <button className="ds_button" type="submit">
            {button}
          </button>
          <a href={back}>Not now</a>
        </div>
      </form>
    </>
  )
}
