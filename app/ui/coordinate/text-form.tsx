import { languages, type Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import { ChoiceField } from '~/ui/form/choice-field'
import { type FieldProblem, problemOf } from '~/ui/form/field-problem'
import type { ListedText } from './listed-text'

interface Properties {
  readonly variant: Variant<Language>
  readonly text: ListedText
  readonly typed: string
  readonly checked: string
  readonly problems?: readonly FieldProblem[] | undefined
}

/** One text in the words of the partnership, beside the English and ours. */
export function TextForm({ variant, text, typed, checked, problems }: Properties) {
  const { name, direction } = languages[variant.language]
  const problem = problemOf(problems, 'text')
  const by = variant.reading === 'easy' ? 'People who use Easy Read have checked it' : `A speaker of ${name} has checked it`
  return (
    <form method="post" className="wm-form" noValidate>
      <h2>English</h2>
      <p>{text.english}</p>
      <h2>Our text</h2>
      <p lang={variant.language} dir={direction}>
        {text.ours}
      </p>
      <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
        <label className="ds_label" htmlFor="text">
          What people read
        </label>
        <p className="ds_hint-text" id="text-hint">
          Keep words in double brackets, and the marks {'<b>'} and {'</b>'}, as they are. Empty it to go back to our text.
        </p>
        {problem ? (
          <p className="ds_question__error-message" id="text-problem">
            {problem}
          </p>
        ) : null}
        <textarea
          className={problem ? 'ds_input ds_input--error' : 'ds_input'}
          id="text"
          name="text"
          rows={6}
          lang={variant.language}
          dir={direction}
          defaultValue={typed}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'text-hint text-problem' : 'text-hint'}
        />
      </div>
      <ChoiceField
        name="checked"
        legend="Has it been checked?"
        kind="checkbox"
        choices={[{ value: 'yes', label: by }]}
        chosen={checked === '' ? [] : [checked]}
      />
      <button className="ds_button">Save this text</button>
    </form>
  )
}
