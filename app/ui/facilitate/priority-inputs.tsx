import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly columns: readonly string[]
  readonly values: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** The priorities as the numbers that the themes have on the sheet. */
export function PriorityInputs({ columns, values, problems }: Properties) {
  return (
    <fieldset className="wm-priorities">
      <legend>What matters most: up to {columns.length} theme numbers</legend>
      {columns.map((column, index) => {
        const problem = problemOf(problems, column)
        return (
          <div className="wm-rating" key={column}>
            <label htmlFor={column}>Priority {index + 1}</label>
            <input
              className={problem ? 'ds_input ds_input--error wm-digit' : 'ds_input wm-digit'}
              id={column}
              name={column}
              defaultValue={values[column]}
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${column}-problem` : undefined}
            />
            {problem ? (
              <p className="ds_question__error-message" id={`${column}-problem`}>
                {problem}
              </p>
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}
