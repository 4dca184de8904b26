import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'

interface Properties {
  readonly mayDiscard: boolean
  readonly chosen: string | null
  readonly problems: readonly FieldProblem[] | undefined
}

const withdrawn = {
  value: 'withdrawn',
  label: 'The person has withdrawn their consent',
  hint: 'They need not say why. In the list it stays as withdrawn, without a word.',
}

const discarded = { value: 'discarded', label: 'Nobody will go on with this draft', hint: 'It goes from the list too.' }

/** Why a case study ends. Where it can only be one thing, that is chosen already. */
export function EndingField({ mayDiscard, chosen, problems }: Properties) {
  return (
    <ChoiceField
      name="ending"
      kind="radio"
      legend="What has happened"
      choices={mayDiscard ? [withdrawn, discarded] : [withdrawn]}
      chosen={[chosen ?? (mayDiscard ? '' : 'withdrawn')]}
      problems={problems}
    />
  )
}
