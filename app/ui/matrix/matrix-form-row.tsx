import type { ComponentProps, ReactNode } from 'react'
import { matrixLimits, newRow, tellings, type TypedPartner } from '~/domain/workshop/matrix-form'
import type { Stage } from '~/domain/workshop/workshop'
import { type FieldProblem, problemOf } from '~/ui/form/field-problem'

const tellingWords: Readonly<Record<(typeof tellings)[number], string>> = {
  'by-stage': 'Ticks by stage',
  'in-words': 'In words',
  'not-yet': 'Not settled yet',
}

interface Properties {
  readonly partner: TypedPartner
  readonly stages: readonly Stage[]
  readonly problems: readonly FieldProblem[] | undefined
}

/** A field of a row: its label names the partner for whoever does not see the table, and its problem stands above it. */
function Field({ id, label, problem, children }: { id: string; label: string; problem: string | undefined; children: ReactNode }) {
  return (
    <>
      <label className="wm-visually-hidden" htmlFor={id}>
        {label}
      </label>
      {problem === undefined ? null : (
        <p className="ds_question__error-message" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </>
  )
}

/** One partner to change, or the blank row that adds one. */
export function MatrixFormRow({ partner, stages, problems }: Properties) {
  const { id } = partner
  const who = id === newRow ? 'A new partner' : partner.name.trim() || 'This partner'
  const field = (name: string) => {
    const problem = problemOf(problems, `${name}-${id}`)
    const named = { id: `${name}-${id}`, name: `${name}-${id}` }
    return {
      problem,
      input: { ...named, 'aria-invalid': problem ? true : undefined, 'aria-describedby': problem && `${named.id}-problem` },
    }
  }
  const [place, name, told, prose] = ['place', 'name', 'told', 'prose'].map(field)
  return (
    <tr>
      <td data-label="Place">
        <input type="hidden" name="partner" value={id} />
        <Field id={`place-${id}`} label={`${who}: place in the list`} problem={place?.problem}>
          <input
            className="ds_input wm-partner-form__place"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={partner.place}
            {...place?.input}
          />
        </Field>
      </td>
      <td data-label={id === newRow ? 'Add a partner' : 'Partner'} className="wm-partner-form__name">
        <Field id={`name-${id}`} label={id === newRow ? 'Name of a new partner' : `${who}: name`} problem={name?.problem}>
          <input className="ds_input" autoComplete="off" maxLength={matrixLimits.name} defaultValue={partner.name} {...name?.input} />
        </Field>
        {id === newRow ? (
          <span className="wm-choice-hint">Leave it blank to add nobody</span>
        ) : (
          <a href={`/matrix/${id}/remove`}>
            Remove <span className="wm-visually-hidden">{who}</span>
          </a>
        )}
      </td>
      <td data-label="How it is told">
        <Field id={`told-${id}`} label={`${who}: how it is told`} problem={told?.problem}>
          <TellingSelect value={partner.told} input={told?.input} />
        </Field>
      </td>
      {stages.map((stage) => (
        <td key={stage.code} data-label={stage.name}>
          <StageTick partner={partner} who={who} stage={stage} />
        </td>
      ))}
      <td data-label="Words instead of ticks">
        <Field id={`prose-${id}`} label={`${who}: words instead of ticks`} problem={prose?.problem}>
          <textarea className="ds_input" rows={2} defaultValue={partner.prose} {...prose?.input} />
        </Field>
      </td>
    </tr>
  )
}

function TellingSelect({ value, input }: { readonly value: string; readonly input: ComponentProps<'select'> | undefined }) {
  return (
    <div className="ds_select-wrapper">
      <select className="ds_select" defaultValue={value} {...input}>
        {tellings.map((telling) => (
          <option value={telling} key={telling}>
            {tellingWords[telling]}
          </option>
        ))}
      </select>
      <span className="ds_select-arrow" aria-hidden="true" />
    </div>
  )
}

function StageTick({ partner, who, stage }: { readonly partner: TypedPartner; readonly who: string; readonly stage: Stage }) {
  const id = `tick-${partner.id}-${stage.code}`
  return (
    <div className="ds_checkbox">
      <input
        className="ds_checkbox__input"
        type="checkbox"
        id={id}
        name={`tick-${partner.id}`}
        value={stage.code}
        defaultChecked={partner.ticked.includes(stage.code)}
      />
      <label className="ds_checkbox__label" htmlFor={id}>
        <span className="wm-visually-hidden">
          {who}: {stage.name}
        </span>
      </label>
    </div>
  )
}
