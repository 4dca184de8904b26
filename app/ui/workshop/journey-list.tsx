import { perspectives } from '~/domain/workshop/perspective'
import type { Journey } from '~/domain/workshop/workshop'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'
import { perspectiveWords } from './workshop-words'

/** The journeys of a partnership with the stages that are offered. */
export function JourneyList({ journeys }: { readonly journeys: readonly Journey[] }) {
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">Journeys with their stages</caption>
      <thead>
        <tr>
          <th scope="col">Journey</th>
          <th scope="col">Whose</th>
          <th scope="col">Stages</th>
        </tr>
      </thead>
      <tbody>
        {journeys.map(({ id, name, perspective, stages }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/settings/journeys/${id}`}>{name}</a>
            </th>
            <td data-label="Whose">{perspectiveWords[perspective]}</td>
            <td data-label="Stages">
              {stages
                .filter(({ isRetired }) => !isRetired)
                .map((stage) => stage.name)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface NewJourneyProperties {
  readonly typed: { readonly perspective: string; readonly name: string; readonly stage: string }
  readonly problems: readonly FieldProblem[] | undefined
}

/** A further journey, with its first stage; the others are added on its page. */
export function NewJourneyForm({ typed, problems }: NewJourneyProperties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <h2>Add a journey</h2>
      <ChoiceField
        name="perspective"
        legend="Whose journey it is"
        hint="It cannot be changed later: perspectives do not share a room."
        kind="radio"
        choices={perspectives.map((value) => ({ value, label: perspectiveWords[value] }))}
        chosen={[typed.perspective]}
        problems={problems}
      />
      <TextField name="name" label="Name" hint="For example: Young person, or Witness in court" value={typed.name} problems={problems} />
      <TextField name="added" label="First stage" hint="You add the others next." value={typed.stage} problems={problems} />
      <button className="ds_button" type="submit">
        Add this journey
      </button>
    </form>
  )
}
