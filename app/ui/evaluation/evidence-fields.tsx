import type { TypedLine } from '~/domain/evaluation/parse-evaluation'
import { type FieldProblem, problemOf } from '~/ui/form/field-problem'
import { LinkForms } from '~/ui/indicator/evidence-form'

interface BoxProperties {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly rows: number
  readonly value: string
  readonly describedBy?: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** A box whose field stands once a line of evidence, so that its id is not its name. */
function Box({ id, name, label, rows, value, describedBy, problems }: BoxProperties) {
  const problem = problemOf(problems, id)
  const described = [describedBy, problem ? `${id}-problem` : undefined].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor={id}>
        {label}
      </label>
      {problem ? (
        <p className="ds_question__error-message" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      <textarea
        className={problem ? 'ds_input ds_input--error' : 'ds_input'}
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  )
}

function RemoveBox({ number, isRemoved }: { readonly number: number; readonly isRemoved: boolean }) {
  const id = `removed-${number}`
  return (
    <div className="ds_checkbox">
      <input className="ds_checkbox__input" type="checkbox" id={id} name="removed" value={number} defaultChecked={isRemoved} />
      <label className="ds_checkbox__label" htmlFor={id}>
        Take away evidence {number}
      </label>
    </div>
  )
}

interface Properties {
  readonly lines: readonly TypedLine[]
  readonly problems: readonly FieldProblem[] | undefined
}

/** What a judgement rests on, piece by piece; a blank one adds nothing. */
export function EvidenceFields({ lines, problems }: Properties) {
  return (
    <>
      <h2>Evidence</h2>
      <p id="links-hint">
        Say what each piece shows. Below it you can put links, one a line; after a | you can give a link a name: release 3 | The survey of
        spring. A piece that is left blank is not kept.
      </p>
      <LinkForms />
      {lines.map(({ text, links, isRemoved }, index) => {
        const number = index + 1
        return (
          <fieldset className="wm-evidence-line" key={number}>
            <legend className="ds_label">Evidence {number}</legend>
            <Box id={`text-${number}`} name="text" label={`What evidence ${number} shows`} rows={2} value={text} problems={problems} />
            <Box
              id={`links-${number}`}
              name="links"
              label={`Links of evidence ${number}`}
              rows={2}
              value={links}
              describedBy="links-hint"
              problems={problems}
            />
            {text === '' && links === '' ? null : <RemoveBox number={number} isRemoved={isRemoved} />}
          </fieldset>
        )
      })}
    </>
  )
}
