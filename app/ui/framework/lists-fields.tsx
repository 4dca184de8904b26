import { lineLists, type TypedLists } from '~/domain/indicator/edit-lists'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { listWords } from './framework-words'

interface Properties {
  readonly typed: TypedLists
  readonly problems: readonly FieldProblem[] | undefined
}

/** The printed lists of a framework, its local issues and the names of its partners. */
export function ListsFields({ typed, problems }: Properties) {
  return (
    <>
      <h2>Local issues</h2>
      <p>What people say is coded to a local issue. One that is retired is offered no more and keeps its name there.</p>
      {typed.localIssues.map(({ order, text, isRetired }) => (
        <fieldset className="wm-card" key={order}>
          <legend className="wm-visually-hidden">Local issue {order}</legend>
          <TextField name={`issue-${order}`} label={`Local issue ${order}`} value={text} problems={problems} />
          <div className="ds_checkbox">
            <input
              className="ds_checkbox__input"
              type="checkbox"
              id={`retired-${order}`}
              name="retired"
              value={order}
              defaultChecked={isRetired}
            />
            <label className="ds_checkbox__label" htmlFor={`retired-${order}`}>
              Retired
            </label>
          </div>
        </fieldset>
      ))}
      <Lines name="addedIssues" label="Local issues to add, one a line" value={typed.addedIssues} problems={problems} />
      <h2>Lists, one entry a line</h2>
      {lineLists.map((name) => (
        <Lines key={name} name={name} label={listWords[name] ?? name} value={typed.lines[name]} problems={problems} />
      ))}
      <Lines name="partners" label="Partners" value={typed.partners} problems={problems} />
    </>
  )
}

interface LinesProperties {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly problems: Properties['problems']
}

function Lines(field: LinesProperties) {
  return <TextArea {...field} lang="en" dir="ltr" />
}
