import { type FieldProblem, problemOf } from './field-problem'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

interface Properties {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen?: readonly string[]
  readonly problems?: readonly FieldProblem[] | undefined
}

/** A group of radio buttons or check boxes; the first one carries the field's name as its id, so that a summary can lead there. */
export function ChoiceField({ name, legend, hint, kind, choices, chosen = [], problems }: Properties) {
  const problem = problemOf(problems, name)
  const block = kind === 'radio' ? 'ds_radio' : 'ds_checkbox'
  return (
    <fieldset
      className={problem ? 'ds_question ds_question--error' : 'ds_question'}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend className="ds_label">{legend}</legend>
      {hint ? <p className="ds_hint-text">{hint}</p> : null}
      {problem ? (
        <p className="ds_question__error-message" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      {choices.map((choice, index) => {
        const id = index === 0 ? name : `${name}-${choice.value}`
        return (
          <div className={block} key={choice.value}>
            <input
              className={`${block}__input`}
              type={kind}
              id={id}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            <label className={`${block}__label`} htmlFor={id}>
              {choice.label}
              {choice.hint ? <span className="wm-choice-hint"> {choice.hint}</span> : null}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
