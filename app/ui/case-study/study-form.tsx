import { anonymisationChecks, type CaseStudyContent } from '~/domain/workshop/case-study'
import type { CaseStudyBox } from '~/domain/workshop/case-study-words'
import type { Stage } from '~/domain/workshop/workshop'
import { marksRoot } from '../anonymise/marks-root'
import { staffMarkWords } from '../anonymise/staff-mark-words'
import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'
import { ContentNotesField } from './content-notes-field'
import { StudyBox } from './study-box'
import { checkWords } from './study-words'

interface Properties {
  readonly version: string
  readonly boxes: readonly CaseStudyBox[]
  readonly stages: readonly Stage[]
  readonly filled: Omit<CaseStudyContent, 'words'>
  /** The address of the partnership's own places. */
  readonly places: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** The form in which its writer writes a case study: the words by stage, then everything that has to be settled before it goes out. */
export function StudyForm({ version, boxes, stages, filled, places, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate {...marksRoot(staffMarkWords, places)}>
      <input type="hidden" name="version" value={version} />
      {boxes.map((box) => (
        <StudyBox key={box.name} box={box} stages={stages} problems={problems} />
      ))}
      <ChoiceField
        name="composite"
        kind="checkbox"
        legend="Whose story it is"
        choices={[
          {
            value: 'yes',
            label: 'It is made of several people’s journeys',
            hint: 'Readers are told so. Everybody in it has to have agreed.',
          },
        ]}
        chosen={filled.isComposite ? ['yes'] : []}
      />
      <ContentNotesField chosen={filled.contentNotes} />
      <ChoiceField
        name="checklist"
        kind="checkbox"
        legend="Checklist: changed, or not there"
        hint="No machine can find these. Tick each line when you have read the whole text for it."
        choices={anonymisationChecks.map((check) => ({ value: check, ...checkWords[check] }))}
        chosen={filled.checklist}
        problems={problems}
      />
      <ChoiceField
        name="consent"
        kind="radio"
        legend="Consent of the person whose story it is"
        hint="The signed paper form stays with you, outside this programme: no name and no picture of it is kept here. They should have read the text, or heard it, as it stands."
        choices={[
          { value: 'asked', label: 'They were asked and have not answered yet' },
          { value: 'given', label: 'They gave their consent to this text' },
        ]}
        chosen={[filled.consent]}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button ds_button--secondary" type="submit" name="act" value="keep">
          Save the draft
        </button>
        <button className="ds_button" type="submit" name="act" value="submit">
          Save and hand to the reviewers
        </button>
      </div>
    </form>
  )
}
