import type { ReactNode } from 'react'
import type { FieldProblem } from '~/ui/form/field-problem'
import { problemOf } from '~/ui/form/field-problem'

interface Properties {
  /** Of the framework. */
  readonly address: string
  /** The number of its last revision when the page was made. */
  readonly revision: number
  readonly label: string
  readonly children: ReactNode
}

/** A form that edits a framework; it carries the revision at which it was opened. */
export function EditForm({ address, revision, label, children }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <input type="hidden" id="revision" name="revision" value={revision} />
      {children}
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {label}
        </button>
        <a href={address}>Back to the framework</a>
      </div>
    </form>
  )
}

interface RetireProperties {
  readonly isRetired: boolean
  readonly hint: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** Whether a part is no longer pursued. */
export function RetireBox({ isRetired, hint, problems }: RetireProperties) {
  const problem = problemOf(problems, 'isRetired')
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      {problem ? (
        <p className="ds_question__error-message" id="isRetired-problem">
          {problem}
        </p>
      ) : null}
      <div className="ds_checkbox">
        <input
          className="ds_checkbox__input"
          type="checkbox"
          id="isRetired"
          name="isRetired"
          value="yes"
          defaultChecked={isRetired}
          aria-describedby={problem ? 'isRetired-problem' : undefined}
        />
        <label className="ds_checkbox__label" htmlFor="isRetired">
          Retired: no longer pursued <span className="wm-choice-hint"> {hint}</span>
        </label>
      </div>
    </div>
  )
}
