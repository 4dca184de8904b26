import type { TypedTarget } from '~/domain/indicator/parse-typed-targets'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { choicesOf, targetWords } from './framework-words'

interface Properties {
  readonly targets: readonly TypedTarget[]
  readonly problems: readonly FieldProblem[] | undefined
}

/** Rows that are offered for further periods. */
const blankRows = 2
const blank: TypedTarget = { period: '', printed: '', kind: '', value: '', span: '' }

/** The targets of an indicator, a row a period, and some rows more. */
export function TargetFields({ targets, problems }: Properties) {
  const rows = [
    ...targets.filter(({ period, printed }) => period !== '' || printed !== ''),
    ...Array.from({ length: blankRows }, () => blank),
  ]
  return (
    <>
      <h2>Targets</h2>
      <p>The printed text is kept as it stands. What it asks for is read from it, unless you choose. Empty a row to take a target out.</p>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their number
        <TargetRow key={index} number={index + 1} row={row} problems={problems} />
      ))}
    </>
  )
}

interface RowProperties {
  readonly number: number
  readonly row: TypedTarget
  readonly problems: Properties['problems']
}

function TargetRow({ number, row, problems }: RowProperties) {
  const field = (name: keyof TypedTarget) => ({ name: `${name}-${number}`, value: row[name], problems })
  return (
    <fieldset className="wm-card">
      <legend className="wm-visually-hidden">Target {number}</legend>
      <TextField {...field('period')} label={`Period of target ${number}`} hint="2021 or 2021/22" narrow />
      <TextField {...field('printed')} label={`Target ${number}, as printed`} />
      <SelectField
        {...field('kind')}
        label={`What target ${number} asks for`}
        nothing="Read it from the print"
        choices={choicesOf(targetWords)}
      />
      <TextField {...field('value')} label={`Number of target ${number}`} hint="Only where the print does not say it" narrow />
      <TextField
        {...field('span')}
        label={`Periods that target ${number} is printed over`}
        hint="1 unless a phrase stands across columns"
        narrow
      />
    </fieldset>
  )
}
