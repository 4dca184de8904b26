import type { SheetVariant } from '~/domain/response/sheet-form'
import { languages, type Language } from '~/locales/languages'
import { ChoiceField, type Choice } from '../form/choice-field'
import { TextField } from '../form/text-field'

/** What is printed now: some of the sheets, in one language and one variant. */
export interface ChosenSheets {
  readonly language: Language
  readonly variant: SheetVariant
  readonly from: number
  readonly to: number
}

interface Properties {
  readonly action: string
  readonly offered: readonly Language[]
  readonly chosen: ChosenSheets
}

const variants: readonly Choice[] = [
  { value: 'ordinary', label: 'Ordinary' },
  { value: 'large', label: 'Large print', hint: '18 point, with more room.' },
  { value: 'easy', label: 'Easy Read', hint: 'The same questions in easier words, in large print.' },
]

/** Chooses language, variant and numbers. Each number is printed once, so a batch is shared out between them. */
export function PrintChoice({ action, offered, chosen: { language, variant, from, to } }: Properties) {
  const choices = offered.map((code) => ({ value: code, label: languages[code].name }))
  return (
    <form method="get" action={action} className="wm-form">
      <ChoiceField name="lang" legend="Language" kind="radio" choices={choices} chosen={[language]} />
      <ChoiceField name="variant" legend="How it is set" kind="radio" choices={variants} chosen={[variant]} />
      <TextField name="from" label="From sheet" inputMode="numeric" value={String(from)} narrow />
      <TextField name="to" label="To sheet" inputMode="numeric" value={String(to)} narrow />
      <button className="ds_button ds_button--secondary" type="submit">
        Show these forms
      </button>
    </form>
  )
}
