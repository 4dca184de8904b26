import { languages, type Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import { ChoiceField } from '~/ui/form/choice-field'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly variant: Variant<Language>
  readonly word: string
  readonly only: string
}

/** Which texts are listed: a language, a reading, those with a word, or those that nobody has checked. */
export function TextFilter({ variant, word, only }: Properties) {
  return (
    <form method="get" action="/texts" className="wm-form">
      <ChoiceField
        name="lang"
        legend="Language"
        kind="radio"
        choices={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        chosen={[variant.language]}
      />
      <ChoiceField
        name="read"
        legend="Reading"
        kind="radio"
        choices={[
          { value: 'standard', label: 'Usual words' },
          { value: 'easy', label: 'Easy Read' },
        ]}
        chosen={[variant.reading]}
      />
      <TextField name="word" label="With this word" value={word} />
      <ChoiceField
        name="only"
        legend="Which of them"
        kind="checkbox"
        choices={[{ value: 'unchecked', label: 'Only those that nobody has checked' }]}
        chosen={only === '' ? [] : [only]}
      />
      <button className="ds_button">List the texts</button>
    </form>
  )
}
