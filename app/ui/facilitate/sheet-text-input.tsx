import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly name: string
  readonly label: string
  readonly theme: string
  readonly value: string | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** One of the two text boxes of a theme. */
export function SheetTextInput({ name, label, theme, value, problems }: Properties) {
  const problem = problemOf(problems, name)
  return (
    <div className="wm-sheet-text">
      <label htmlFor={name}>
        {label}
        <span className="wm-visually-hidden">, {theme}</span>
      </label>
      <textarea
        className={problem ? 'ds_input ds_input--error' : 'ds_input'}
        id={name}
        name={name}
        rows={1}
        defaultValue={value}
        autoComplete="off"
        data-marks=""
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem ? (
        <p className="ds_question__error-message" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  )
}
