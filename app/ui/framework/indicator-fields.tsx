import type { TypedIndicator } from '~/domain/indicator/edit-indicator'
import type { Outcome } from '~/domain/indicator/framework'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { RetireBox } from './edit-form'
import { choicesOf, kindWords, typeWords } from './framework-words'
import { SourceFields } from './source-fields'
import { TargetFields } from './target-fields'

interface Properties {
  readonly typed: TypedIndicator
  /** Outcomes of the framework under which an indicator can stand. */
  readonly own: readonly Outcome[]
  /** Outcomes that an indicator can serve besides. */
  readonly national: readonly Outcome[]
  readonly themes: readonly string[]
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly problems: readonly FieldProblem[] | undefined
}

const polarities = [
  { value: 'higher', label: 'Higher is better' },
  { value: 'lower', label: 'Lower is better' },
]

/** One indicator of a framework. */
export function IndicatorFields({ typed, own, national, themes, communities, problems }: Properties) {
  const outcomes = own.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <>
      <TextField name="measure" label="Measure, as printed" value={typed.measure} problems={problems} />
      <SelectField
        name="outcome"
        label="Outcome under which it stands"
        nothing="Choose an outcome"
        choices={outcomes}
        value={typed.outcome}
        problems={problems}
      />
      <TextField
        name="place"
        label="Place in the table"
        hint="A number; to move the indicator, give it another one. Empty: at the end."
        value={typed.place}
        problems={problems}
        inputMode="numeric"
        narrow
      />
      <ChoiceField name="type" legend="Type" kind="radio" choices={choicesOf(typeWords)} chosen={[typed.type]} problems={problems} />
      <TextField name="reportingMeasure" label="What is reported for it" value={typed.reportingMeasure} problems={problems} />
      <ServesFields typed={typed} national={national} problems={problems} />
      <SourceFields typed={typed} themes={themes} communities={communities} problems={problems} />
      <h2>As printed</h2>
      <TextField name="baseline" label="Baseline" value={typed.baseline} problems={problems} narrow />
      <TextField
        name="trend"
        label="Observed trend"
        hint="Where it was going, not where it should go."
        value={typed.trend}
        problems={problems}
        narrow
      />
      <TextField name="lead" label="Lead" hint="A body or a role, never the name of a person." value={typed.lead} problems={problems} />
      <SelectField
        name="polarity"
        label="Direction wanted"
        nothing="From baseline and target"
        choices={polarities}
        value={typed.polarity}
        problems={problems}
      />
      <TargetFields targets={typed.targets} problems={problems} />
      <RetireBox isRetired={typed.isRetired} hint="It leaves the table; its figures and its page stay." problems={problems} />
    </>
  )
}

function ServesFields({ typed, national, problems }: Pick<Properties, 'typed' | 'national' | 'problems'>) {
  return (
    <>
      <ChoiceField
        name="serves"
        legend="National outcomes that it serves"
        kind="checkbox"
        choices={national.map(({ id, title, kind }) => ({ value: id, label: title, hint: kindWords[kind] ?? kind }))}
        chosen={typed.serves}
        problems={problems}
      />
      <ChoiceField
        name="servesAll"
        legend="Or all of them"
        kind="checkbox"
        choices={[{ value: 'yes', label: 'All community justice outcomes' }]}
        chosen={typed.servesAll ? ['yes'] : []}
        problems={problems}
      />
      <TextField
        name="allPrinted"
        label="How the plan prints “all outcomes”, if it does so otherwise"
        value={typed.allPrinted}
        problems={problems}
      />
    </>
  )
}
