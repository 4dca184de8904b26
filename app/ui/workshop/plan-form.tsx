import type { TypedPlan } from '~/domain/workshop/workshop-plan'
import { planLimits } from '~/domain/workshop/workshop-plan'
import { placeKinds, workshopModes, audiences } from '~/domain/workshop/workshop'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { audienceWords, modeWords, placeKindWords } from './workshop-words'
import { CaseStudyFields } from './case-study-fields'

/** What a plan chooses from. */
export interface PlanFormChoices {
  readonly journeys: readonly Choice[]
  readonly places: readonly Choice[]
  readonly communities: readonly Choice[]
  readonly facilitators: readonly Choice[]
  readonly caseStudies: readonly Choice[]
}

interface Properties {
  readonly choices: PlanFormChoices
  readonly typed: TypedPlan
  readonly problems: readonly FieldProblem[] | undefined
  readonly button: string
  readonly back: string
}

/** The plan of a workshop: one form, no steps. */
export function PlanForm({ choices, typed, problems, button, back }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextField
        name="title"
        label="Title"
        hint={`For staff and for the participation statement: at most ${planLimits.title} characters, and no name of a person.`}
        value={typed.title}
        problems={problems}
      />
      <TextField name="heldOn" label="Day" type="date" value={typed.heldOn} problems={problems} narrow />
      <WhereFields choices={choices} typed={typed} problems={problems} />
      <WhoFields choices={choices} typed={typed} problems={problems} />
      <ArrangementFields typed={typed} problems={problems} />
      <CaseStudyFields caseStudies={choices.caseStudies} typed={typed} problems={problems} />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {button}
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}

type Part = Pick<Properties, 'choices' | 'typed' | 'problems'>

function WhereFields({ choices, typed, problems }: Part) {
  return (
    <>
      <ChoiceField
        name="mode"
        legend="How people meet"
        kind="radio"
        choices={workshopModes.map((value) => ({ value, label: modeWords[value] }))}
        chosen={[typed.mode]}
        problems={problems}
      />
      <ChoiceField
        name="placeKind"
        legend="Kind of place"
        hint="Never the address. “Online” goes with meeting online."
        kind="radio"
        choices={placeKinds.map((value) => ({ value, label: placeKindWords[value] }))}
        chosen={[typed.placeKind]}
        problems={problems}
      />
      <SelectField
        name="place"
        label="Part of the area that it is about"
        nothing="Choose"
        choices={choices.places}
        value={typed.place}
        problems={problems}
      />
      <TextField name="host" label="Host" hint="The organisation whose room or meeting it is." value={typed.host} problems={problems} />
    </>
  )
}

function WhoFields({ choices, typed, problems }: Part) {
  return (
    <>
      <ChoiceField
        name="journey"
        legend="Journey that is talked about"
        hint="Perspectives do not share a room: people who were harmed and people who were convicted each have a workshop of their own. The board has the stages of this journey."
        kind="radio"
        choices={choices.journeys}
        chosen={[typed.journey]}
        problems={problems}
      />
      <ChoiceField
        name="audiences"
        legend="Whom it is for"
        hint="You count each of them at the end."
        kind="checkbox"
        choices={audiences.map((value) => ({ value, label: audienceWords[value] }))}
        chosen={typed.audiences}
        problems={problems}
      />
      <ChoiceField
        name="communities"
        legend="Communities of interest"
        hint="Leave it blank where none fits."
        kind="checkbox"
        choices={choices.communities}
        chosen={typed.communities}
        problems={problems}
      />
      <ChoiceField
        name="facilitators"
        legend="Facilitators"
        hint="They alone see what is said, until the group has confirmed the summary. Two are better than one: one leads, the other watches how people are."
        kind="checkbox"
        choices={choices.facilitators}
        chosen={typed.facilitators}
        problems={problems}
      />
      <TextArea
        name="organisations"
        label="Organisations that help to run it"
        hint="A name a line. Who else came is recorded at the end."
        value={typed.organisations}
        problems={problems}
        lang="en"
        dir="ltr"
      />
    </>
  )
}

function ArrangementFields({ typed, problems }: Pick<Properties, 'typed' | 'problems'>) {
  return (
    <>
      <TextArea
        name="accessibility"
        label="Accessibility"
        hint="Step-free way in, toilets, hearing loop, interpreter, large print, breaks, travel costs: what is settled and who sees to it."
        value={typed.accessibility}
        problems={problems}
        lang="en"
        dir="ltr"
      />
      <TextArea
        name="support"
        label="Support"
        hint="Who is there for people before, during and after; where the quiet place is; who calls afterwards. Posts or organisations, no names of people who take part."
        value={typed.support}
        problems={problems}
        lang="en"
        dir="ltr"
      />
    </>
  )
}
