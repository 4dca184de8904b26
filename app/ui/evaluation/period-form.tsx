import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly indicators: readonly QualityIndicator[]
  readonly asked: { readonly quality: string; readonly period: string }
  readonly problems: readonly FieldProblem[]
}

/** The choice of what is judged for which period. Choosing changes nothing. */
export function PeriodForm({ indicators, asked, problems }: Properties) {
  return (
    <form method="get" className="wm-form" noValidate>
      <SelectField
        name="quality"
        label="Quality indicator"
        nothing="Choose one"
        choices={indicators.map(({ code, name }) => ({ value: code, label: name }))}
        value={asked.quality}
        problems={problems}
      />
      <TextField
        name="period"
        label="Period"
        hint="A year such as 2021, or a financial year such as 2021/22"
        value={asked.period}
        problems={problems}
        autoComplete="off"
        narrow
      />
      <button className="ds_button" type="submit">
        Write about this period
      </button>
    </form>
  )
}
