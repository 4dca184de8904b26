import type { SheetDifference } from '~/domain/response/sheet-differences'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { sheetFieldLabel } from './sheet-field-label'

interface Properties {
  readonly action: string
  readonly number: number
  readonly differences: readonly SheetDifference[]
  /** The form as it was sent, when something has to be mended. */
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** The differences of one sheet: the first entry, the second, or what the paper says after all. */
export function DifferencesForm({ action, number, differences, typed, problems }: Properties) {
  return (
    <section className="wm-card" aria-labelledby={`sheet-${number}`}>
      <h2 className="ds_h3" id={`sheet-${number}`}>
        Sheet {number}
      </h2>
      <form method="post" action={action} noValidate data-differences="">
        {differences.map((difference) => (
          <Difference key={difference.item} {...difference} sheet={number} typed={typed} problems={problems} />
        ))}
        <button className="ds_button" type="submit">
          Save sheet {number}
        </button>
      </form>
    </section>
  )
}

type DifferenceProperties = SheetDifference & Pick<Properties, 'typed' | 'problems'> & { readonly sheet: number }

function Difference({ item, first, second, sheet, typed, problems }: DifferenceProperties) {
  const problem = problemOf(problems, item)
  // The first sheet with a problem carries the id that the summary leads to.
  const id = (part: string) => (problem && part === 'first' ? item : `${item}-${sheet}-${part}`)
  const choices = [
    ['first', 'First', first],
    ['second', 'Second', second],
  ] as const
  return (
    <fieldset
      className={problem ? 'ds_question ds_question--error wm-difference' : 'ds_question wm-difference'}
      aria-describedby={problem ? `${item}-${sheet}-problem` : undefined}
    >
      <legend className="ds_label">{sheetFieldLabel(item)}</legend>
      {problem ? (
        <p className="ds_question__error-message" id={`${item}-${sheet}-problem`}>
          {problem}
        </p>
      ) : null}
      {choices.map(([pick, label, value]) => (
        <div className="ds_radio" key={pick}>
          <input
            className="ds_radio__input"
            type="radio"
            id={id(pick)}
            name={item}
            value={pick}
            defaultChecked={typed[item] === pick}
            data-pick=""
          />
          <label className="ds_radio__label" htmlFor={id(pick)}>
            {label}: <span className="wm-difference__value">{value === '' ? 'blank' : value}</span>
          </label>
        </div>
      ))}
      <div className="ds_radio">
        <input
          className="ds_radio__input"
          type="radio"
          id={id('other')}
          name={item}
          value="other"
          defaultChecked={typed[item] === 'other'}
          data-pick=""
        />
        <label className="ds_radio__label" htmlFor={id('other')}>
          Something else
        </label>
      </div>
      <label className="wm-visually-hidden" htmlFor={id('typed')}>
        What the paper says: {sheetFieldLabel(item)}
      </label>
      <textarea
        className="ds_input wm-difference__other"
        id={id('typed')}
        name={`${item}-other`}
        rows={1}
        defaultValue={typed[`${item}-other`]}
        autoComplete="off"
      />
    </fieldset>
  )
}
