import type { ReactNode } from 'react'
import type { WaveForm as Typed } from '~/domain/wave/plan-wave'
import { usualWait } from '~/domain/wave/publish-day'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

/** What a plan chooses from. */
export interface WaveChoices {
  readonly instruments: readonly Choice[]
  readonly places: readonly Choice[]
  readonly languages: readonly Choice[]
  readonly communities: readonly Choice[]
  readonly today: string
}

interface Properties {
  readonly choices: WaveChoices
  readonly typed: Typed
  readonly problems?: readonly FieldProblem[] | undefined
  /** What is asked besides, before the button. */
  readonly children?: ReactNode
}

/** The plan of a new wave: one form, no steps. */
export function WaveForm({ choices, typed, problems, children }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextField
        name="title"
        label="Title"
        hint="For you and the public, for example: Spring 2027"
        value={typed.title}
        problems={problems}
      />
      <ChoiceField
        name="instrument"
        legend="What is asked"
        hint="Frozen when the wave opens."
        kind="radio"
        choices={choices.instruments}
        chosen={[typed.instrument]}
        problems={problems}
      />
      <PlaceField choices={choices} typed={typed} problems={problems} />
      <DayFields choices={choices} typed={typed} problems={problems} />
      <ChoiceField
        name="languages"
        legend="Languages"
        kind="checkbox"
        choices={choices.languages}
        chosen={typed.languages}
        problems={problems}
      />
      <ChoiceField
        name="communities"
        legend="Communities that are asked"
        hint="Each gets ways in of its own. A community can be in one open wave only."
        kind="checkbox"
        choices={choices.communities}
        chosen={typed.communities}
        problems={problems}
      />
      <ChoiceField
        name="oneGroup"
        legend="Which of them meet as one group?"
        hint="People who meet as one group know what each other said. Their figures are then shown more cautiously. Leave it blank if none do."
        kind="checkbox"
        choices={choices.communities}
        chosen={typed.oneGroup}
        problems={problems}
      />
      {children}
      <button className="ds_button" type="submit">
        Make this wave
      </button>
    </form>
  )
}

/** A list of many places is a list to choose from, not a wall of buttons. */
function PlaceField({ choices, typed, problems }: Properties) {
  const problem = problems?.find(({ item }) => item === 'place')?.text
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor="place">
        Place that is rated
      </label>
      <p className="ds_hint-text" id="place-hint">
        The whole area, or one of its settlements.
      </p>
      {problem ? (
        <p className="ds_question__error-message" id="place-problem">
          {problem}
        </p>
      ) : null}
      <div className="ds_select-wrapper">
        <select
          className="ds_select"
          id="place"
          name="place"
          defaultValue={typed.place}
          aria-describedby={problem ? 'place-hint place-problem' : 'place-hint'}
        >
          {choices.places.map((place) => (
            <option key={place.value} value={place.value}>
              {place.label}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  )
}

function DayFields({ choices, typed, problems }: Properties) {
  return (
    <>
      <TextField
        name="opensOn"
        label="Opens on"
        hint="The first day people can answer."
        type="date"
        min={choices.today}
        value={typed.opensOn}
        problems={problems}
        narrow
      />
      <TextField
        name="answerBy"
        label="Answer by"
        hint="The last day people can answer. They are told this day, and it is never moved earlier."
        type="date"
        min={choices.today}
        value={typed.answerBy}
        problems={problems}
        narrow
      />
      <TextField
        name="paperIn"
        label="Paper in"
        hint="The last day sheets of paper may be typed in: at most 21 days after. Leave it blank for the answer-by day."
        type="date"
        min={choices.today}
        value={typed.paperIn}
        problems={problems}
        narrow
      />
      <TextField
        name="publishOn"
        label="Results come out on"
        hint={`People are told this day. The wave is published by itself on it, however many answered. Leave it blank for ${usualWait} days after the paper-in day.`}
        type="date"
        min={choices.today}
        value={typed.publishOn}
        problems={problems}
        narrow
      />
    </>
  )
}
