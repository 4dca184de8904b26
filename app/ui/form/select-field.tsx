import { type FieldProblem, problemOf } from './field-problem'

interface Properties {
  readonly name: string
  readonly label: string
  /** What stands first and chooses nothing. */
  readonly nothing: string
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly value: string
  readonly problems?: readonly FieldProblem[] | undefined
}

/** A labelled list to choose one from, with its problem tied to it; its id is its name. */
export function SelectField({ name, label, nothing, choices, value, problems }: Properties) {
  const problem = problemOf(problems, name)
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor={name}>
        {label}
      </label>
      {problem ? (
        <p className="ds_question__error-message" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      <div className="ds_select-wrapper">
        <select
          className="ds_select"
          id={name}
          name={name}
          defaultValue={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${name}-problem` : undefined}
        >
          <option value="">{nothing}</option>
          {choices.map((choice) => (
            <option value={choice.value} key={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  )
}
