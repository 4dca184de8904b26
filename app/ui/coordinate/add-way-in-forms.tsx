import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

const kinds: readonly Choice[] = [
  { value: 'codes', label: 'One-time codes', hint: 'Cards to hand out. Each code lets one answer in.' },
  { value: 'open-link', label: 'An open link', hint: 'For a poster or a message. Anybody who has it can answer; results say so.' },
]

const devices: readonly Choice[] = [
  { value: 'own-phone', label: 'Their own phone' },
  {
    value: 'shared-device',
    label: 'A shared tablet or phone',
    hint: 'It goes round. Each person starts afresh, and nothing stays on it after sending or leaving. Where people have codes, every answer needs a signal: nothing can wait on it.',
  },
]

interface Properties {
  readonly problems?: readonly FieldProblem[] | undefined
}

/** A link that people open themselves, with or without codes. */
export function AddLinkForm({ problems }: Properties) {
  return (
    <section className="wm-card" aria-labelledby="link">
      <h2 id="link">A link</h2>
      <form method="post" className="wm-form" noValidate>
        <ChoiceField name="kind" legend="Who can come in" kind="radio" choices={kinds} chosen={['codes']} problems={problems} />
        <ChoiceField
          name="evidenceKind"
          legend="What people answer on"
          kind="radio"
          choices={devices}
          chosen={['own-phone']}
          problems={problems}
        />
        <button className="ds_button" type="submit">
          Add this link
        </button>
      </form>
    </section>
  )
}

interface InterviewProperties extends Properties {
  readonly interviewers: readonly Choice[]
}

/** A link that one member of staff opens to ask people. What it costs is what typing costs. */
export function AddInterviewForm({ interviewers, problems }: InterviewProperties) {
  return (
    <section className="wm-card" aria-labelledby="interviews">
      <h2 id="interviews">Interviews</h2>
      <p>One person reads the questions out, shows the scale, and taps what is said. The link stands on the “Paper” page of that person.</p>
      <form method="post" className="wm-form" noValidate>
        <input type="hidden" name="kind" value="interview" />
        <ChoiceField
          name="interviewer"
          legend="Who asks"
          hint="This person hears the answers, as somebody who types paper reads them. Let one person ask all of a community, or only a few: whoever hears or types about half of the answers could subtract what they know, so fewer figures are shown. Sheets that the same person types count together with their interviews."
          kind="radio"
          choices={interviewers}
          problems={problems}
        />
        <button className="ds_button ds_button--secondary" type="submit">
          Add these interviews
        </button>
      </form>
    </section>
  )
}

interface PaperProperties extends Properties {
  readonly typists: readonly Choice[]
  readonly sheets: string
}

/** Numbered sheets of paper, which one person types in. */
export function AddPaperForm({ typists, sheets, problems }: PaperProperties) {
  return (
    <section className="wm-card" aria-labelledby="paper">
      <h2 id="paper">Sheets of paper</h2>
      <form method="post" className="wm-form" noValidate>
        <input type="hidden" name="kind" value="paper" />
        <ChoiceField
          name="ownerId"
          legend="Who will type them in"
          hint="Only this person sees these sheets. Let one person type all answers of a community, or only a few: whoever types about half of them could subtract what they know, so fewer figures are shown."
          kind="radio"
          choices={typists}
          problems={problems}
        />
        <TextField
          name="sheets"
          label="How many sheets"
          hint="They are numbered from 1. Each has a strip to tear off with its receipt."
          inputMode="numeric"
          value={sheets}
          problems={problems}
          narrow
        />
        <button className="ds_button ds_button--secondary" type="submit">
          Issue these sheets
        </button>
      </form>
    </section>
  )
}
