import type { TypedIndicator } from '~/domain/indicator/edit-indicator'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { themeName } from '~/ui/release/theme-name'
import { choicesOf, countWords, sourceWords } from './framework-words'

interface Properties {
  readonly typed: TypedIndicator
  readonly themes: readonly string[]
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly problems: readonly FieldProblem[] | undefined
}

/** Where an indicator's value comes from. What belongs to another source than the chosen one is left aside. */
export function SourceFields({ typed, themes, communities, problems }: Properties) {
  return (
    <>
      <ChoiceField
        name="source"
        legend="Where its value comes from"
        kind="radio"
        choices={choicesOf(sourceWords)}
        chosen={[typed.source]}
        problems={problems}
      />
      <SelectField
        name="theme"
        label="Survey: the theme whose scores are taken"
        nothing="None"
        choices={themes.map((code) => ({ value: code, label: themeName(code) }))}
        value={typed.theme}
        problems={problems}
      />
      <ChoiceField
        name="communities"
        legend="Survey: the communities whose scores are taken"
        hint="None ticked: all of them together."
        kind="checkbox"
        choices={communities.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={typed.communities}
        problems={problems}
      />
      <SelectField
        name="counts"
        label="Counts: what is counted"
        nothing="None"
        choices={choicesOf(countWords)}
        value={typed.counts}
        problems={problems}
      />
    </>
  )
}
