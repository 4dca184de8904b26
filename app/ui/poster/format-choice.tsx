import { type Choice, ChoiceField } from '../form/choice-field'
import type { HandOutFormat } from './hand-out'

const formats: readonly Choice[] = [
  { value: 'a4', label: 'Poster, A4' },
  { value: 'a5', label: 'Poster, A5' },
  { value: 'cards', label: 'Cards', hint: 'Ten on a page of A4 in one language, eight in several. With marks for cutting.' },
]

/** Whether a poster or cards are printed. */
export function FormatChoice({ chosen }: { readonly chosen: HandOutFormat }) {
  return <ChoiceField name="format" legend="What to print" kind="radio" choices={formats} chosen={[chosen]} />
}
