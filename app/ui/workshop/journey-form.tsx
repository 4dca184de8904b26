import { journeyLimits, type TypedJourney, type TypedStage } from '~/domain/workshop/edit-journey'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedJourney
  readonly problems: readonly FieldProblem[] | undefined
}

/** The names and the order of a journey's stages, which are offered, and one to add: one form. */
export function JourneyForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextField name="name" label="Name of the journey" value={typed.name} problems={problems} />
      <h2>Stages</h2>
      <p>
        To move a stage, give it another number. A stage that is no longer offered stays where something was said about it. A board has room
        for {journeyLimits.stages}.
      </p>
      {typed.stages.map((stage, index) => (
        <StageFields key={stage.code} stage={stage} number={index + 1} problems={problems} />
      ))}
      <TextField name="added" label="Add a stage" hint="It comes last; move it afterwards." value={typed.added} problems={problems} />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Save this journey
        </button>
        <a href="/settings/journeys">All journeys</a>
      </div>
    </form>
  )
}

interface StageProperties {
  readonly stage: TypedStage
  readonly number: number
  readonly problems: Properties['problems']
}

function StageFields({ stage, number, problems }: StageProperties) {
  const { code, name, place, isRetired } = stage
  return (
    <fieldset className="wm-card">
      <legend className="wm-visually-hidden">Stage {number}</legend>
      <TextField name={`stage-${code}`} label={`Name of stage ${number}`} value={name} problems={problems} />
      <TextField
        name={`place-${code}`}
        label={`Number of stage ${number}`}
        value={place}
        problems={problems}
        inputMode="numeric"
        autoComplete="off"
        narrow
      />
      <div className="ds_checkbox">
        <input
          className="ds_checkbox__input"
          type="checkbox"
          id={`retired-${code}`}
          name="retired"
          value={code}
          defaultChecked={isRetired}
        />
        <label className="ds_checkbox__label" htmlFor={`retired-${code}`}>
          No longer offered
        </label>
      </div>
    </fieldset>
  )
}
