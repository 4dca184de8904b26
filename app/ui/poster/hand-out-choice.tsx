import { languages, type Language } from '~/locales/languages'
import { type Choice, ChoiceField } from '../form/choice-field'

interface Properties {
  readonly offered: readonly Language[]
  readonly unchecked: readonly Language[]
  readonly chosen: readonly Language[]
  readonly community: string
  readonly isNamed: boolean
}

/** In which languages, and whether the group is named. */
export function HandOutChoice({ offered, unchecked, chosen, community, isNamed }: Properties) {
  const choices = offered.map((code): Choice => ({
    value: code,
    label: languages[code].name,
    ...(unchecked.includes(code) ? { hint: 'No speaker has checked all of these words yet.' } : {}),
  }))
  return (
    <>
      <ChoiceField
        name="lang"
        legend="Languages"
        hint="One language, or several on the same sheet, each in a sentence of its own."
        kind="checkbox"
        choices={choices}
        chosen={chosen}
      />
      <ChoiceField
        name="group"
        legend="Does it name the group?"
        hint="Whoever photographs a poster, or carries a card, would be recognised by its name as one of the group: by the next person who sees the phone, by anybody who finds the card. Leave it blank, unless the place where you hand it out says so already."
        kind="checkbox"
        choices={[{ value: 'yes', label: `Name “${community}”` }]}
        chosen={isNamed ? ['yes'] : []}
      />
    </>
  )
}
