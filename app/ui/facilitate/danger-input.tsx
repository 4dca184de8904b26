import { dangerColumn } from '~/domain/response/sheet-questions'
import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** The box of a sheet that says that somebody is in danger: what is written goes to whoever acts on it as soon as the sheet is saved. */
export function DangerInput({ values, problems }: Properties) {
  const problem = problemOf(problems, dangerColumn)
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      {problem ? (
        <p className="ds_question__error-message" id={`${dangerColumn}-problem`}>
          {problem}
        </p>
      ) : null}
      <div className="ds_checkbox">
        <input
          className="ds_checkbox__input"
          type="checkbox"
          id={dangerColumn}
          name={dangerColumn}
          value="yes"
          defaultChecked={(values[dangerColumn] ?? '') !== ''}
          aria-describedby={problem ? `${dangerColumn}-problem` : `${dangerColumn}-hint`}
        />
        <label className="ds_checkbox__label" htmlFor={dangerColumn}>
          The box “someone is in danger” is ticked
        </label>
      </div>
      <p className="ds_hint-text" id={`${dangerColumn}-hint`}>
        What stands on the sheet is then read as soon as you save it, by those who act on danger. Type it word for word, with names.
      </p>
    </div>
  )
}
