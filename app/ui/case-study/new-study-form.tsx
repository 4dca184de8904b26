import { marksRoot } from '../anonymise/marks-root'
import { staffMarkWords } from '../anonymise/staff-mark-words'
import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'
import { StudyBox } from './study-box'

interface Properties {
  readonly journeys: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly places: string
  readonly typed: { readonly title: string; readonly journey: string } | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** What a case study begins with: whose journey it tells, and its title. */
export function NewStudyForm({ journeys, places, typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate {...marksRoot(staffMarkWords, places)}>
      <ChoiceField
        name="journey"
        kind="radio"
        legend="Whose journey it tells"
        hint="Its stages are those of this journey. This cannot be changed later."
        choices={journeys.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={typed === undefined ? [] : [typed.journey]}
        problems={problems}
      />
      <StudyBox box={{ name: 'title', part: 'title', stage: null, text: typed?.title ?? '' }} stages={[]} problems={problems} />
      <button className="ds_button" type="submit">
        Begin
      </button>
    </form>
  )
}
