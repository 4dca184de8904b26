import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly theme: string
  readonly label: string
  readonly value: string | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** One digit for one theme; what else is typed stays until it is mended, so it takes more than one sign. */
export function RatingInput({ theme, label, value, problems }: Properties) {
  const problem = problemOf(problems, theme)
  return (
    <div className="wm-rating">
      <label htmlFor={theme}>{label}</label>
      <input
        className={problem ? 'ds_input ds_input--error wm-digit' : 'ds_input wm-digit'}
        id={theme}
        name={theme}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        data-rating=""
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${theme}-problem` : undefined}
      />
      {problem ? (
        <p className="ds_question__error-message" id={`${theme}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  )
}
