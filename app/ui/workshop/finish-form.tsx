import { engagementStandards, type WorkshopAudience } from '~/domain/workshop/workshop'
import { finishLimits, type TypedFinish } from '~/domain/workshop/workshop-finish'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { audienceWords, standardWords } from './workshop-words'

interface Properties {
  readonly invited: readonly WorkshopAudience[]
  readonly partners: readonly Choice[]
  readonly typed: TypedFinish
  readonly problems: readonly FieldProblem[] | undefined
  readonly button: string
  readonly back: string
}

type Part = Pick<Properties, 'typed' | 'problems'>

/** Who came to a workshop, and which standards it met. */
export function FinishForm({ invited, partners, typed, problems, button, back }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <h2>How many came</h2>
      <p>
        Count people, never who. Each person counts once, where they fit best. You do not count. Small numbers are shown to nobody but you
        and the others who facilitate this workshop.
      </p>
      {invited.map((audience) => (
        <TextField
          key={audience}
          name={`count-${audience}`}
          label={audienceWords[audience]}
          hint="0 if none of them came."
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed.headCounts[audience]}
          problems={problems}
          narrow
        />
      ))}
      <OrganisationFields partners={partners} typed={typed} problems={problems} />
      <StandardFields typed={typed} problems={problems} />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {button}
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}

function OrganisationFields({ partners, typed, problems }: Part & Pick<Properties, 'partners'>) {
  const lines = [
    ['facilitated', 'Organisations that ran it', 'A name a line.'],
    ['otherPartners', partners.length === 0 ? 'Partners of the partnership that came' : 'Other partners that came', 'A name a line.'],
    ['others', 'Organisations that came and are not partners', 'A name a line.'],
  ] as const
  return (
    <>
      <h2>Which organisations came</h2>
      {partners.length === 0 ? null : (
        <ChoiceField
          name="partners"
          legend="Partners that came"
          hint="From the list of partners of your partnership."
          kind="checkbox"
          choices={partners}
          chosen={typed.partners}
          problems={problems}
        />
      )}
      {lines.map(([name, label, hint]) => (
        <TextArea key={name} name={name} label={label} hint={hint} value={typed[name]} problems={problems} lang="en" dir="ltr" />
      ))}
    </>
  )
}

function StandardFields({ typed, problems }: Part) {
  return (
    <>
      <h2>National Standards for Community Engagement</h2>
      <p>
        Which of the seven did the workshop meet, in your judgement? Say in a sentence how, at most {finishLimits.note} characters, and name
        nobody. Leave blank what it did not meet.
      </p>
      {engagementStandards.map((standard) => {
        const [name, asks] = standardWords[standard]
        return (
          <TextField
            key={standard}
            name={`standard-${standard}`}
            label={name}
            hint={asks}
            value={typed.standards[standard]}
            problems={problems}
          />
        )
      })}
    </>
  )
}
