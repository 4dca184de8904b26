import { type FieldProblem, problemOf } from './field-problem'

interface Properties {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'password' | 'date' | 'number' | 'file'
  readonly value?: string | undefined
  readonly problems?: readonly FieldProblem[] | undefined
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric'
  readonly min?: string
  readonly max?: string
  readonly required?: boolean
  readonly narrow?: boolean
  /** The language and the direction of what is typed, where they are not those of the page. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** A labelled input of one line, with its hint and its problem tied to it; its id is its name. */
export function TextField({ name, label, hint, type = 'text', value, problems, narrow, ...rest }: Properties) {
  const problem = problemOf(problems, name)
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <p className="ds_hint-text" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="ds_question__error-message" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      <input
        className={`ds_input${narrow ? ' ds_input--fixed-10' : ''}${problem ? ' ds_input--error' : ''}`}
        id={name}
        name={name}
        type={type}
        defaultValue={type === 'file' || type === 'password' ? undefined : value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
    </div>
  )
}
