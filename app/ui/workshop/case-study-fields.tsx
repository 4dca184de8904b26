import type { TypedPlan } from '~/domain/workshop/workshop-plan'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'

interface Properties {
  readonly caseStudies: readonly Choice[]
  readonly typed: TypedPlan
  readonly problems: readonly FieldProblem[] | undefined
}

/** Which case studies are read, with the warning about stories of another perspective. */
export function CaseStudyFields({ caseStudies, typed, problems }: Properties) {
  if (caseStudies.length === 0 && typed.caseStudies.length === 0)
    return <p>There is no released case study yet. A workshop does not need one; it can be added while the workshop is planned.</p>
  return (
    <>
      <ChoiceField
        name="caseStudies"
        legend="Case studies that are read"
        hint="Released ones. They are read in the order of this list."
        kind="checkbox"
        choices={caseStudies}
        chosen={typed.caseStudies}
        problems={problems}
      />
      <div className="wm-panel wm-panel--warning">
        <p>
          <strong>Stories of another perspective need the group’s consent.</strong> Somebody who was harmed should not meet the story of
          somebody who was convicted unprepared; nor should a family hear a worker’s view of them without having been asked. Ask everybody
          beforehand, one by one, so that a no is easy.
        </p>
      </div>
      <ChoiceField
        name="mixes"
        legend="Was the group asked?"
        kind="checkbox"
        choices={[{ value: 'yes', label: 'Everybody was asked beforehand and agreed that stories of another perspective are read' }]}
        chosen={[typed.mixes]}
        problems={problems}
      />
    </>
  )
}
