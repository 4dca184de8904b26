import { type FieldProblem, problemOf } from './field-problem'

interface Properties {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly problems?: readonly FieldProblem[] | undefined
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Lines that are seen at once: 5. */
  readonly rows?: number
}

/** A labelled box of several lines, with its hint and its problem tied to it; its id is its name. */
export function TextArea({ name, label, hint, value, problems, lang, dir, rows = 5 }: Properties) {
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
      <textarea
        className={problem ? 'ds_input ds_input--error' : 'ds_input'}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        lang={lang}
        dir={dir}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
