import { grades, gradeWords } from '~/domain/evaluation/grade'
import { evaluationLimits, notJudged, type TypedEvaluation } from '~/domain/evaluation/parse-evaluation'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { EvidenceFields } from './evidence-fields'

interface Properties {
  readonly typed: TypedEvaluation
  readonly problems: readonly FieldProblem[] | undefined
  readonly back: string
}

const choices = [
  { value: notJudged, label: 'Not judged yet' },
  ...grades.map((grade) => ({ value: String(grade), label: `${grade}, ${gradeWords[grade]}` })),
]

/** One judgement in one form: why, what it rests on, and the grade last, since it follows from them. */
export function EvaluationForm({ typed, problems, back }: Properties) {
  const english = { problems, lang: 'en', dir: 'ltr', rows: 8 } as const
  const most = `Up to ${evaluationLimits.prose} characters.`
  return (
    <form method="post" className="wm-form" noValidate>
      <TextArea name="strengths" label="Strengths" hint={`What goes well. ${most}`} value={typed.strengths} {...english} />
      <TextArea
        name="improvements"
        label="What will be better"
        hint={`What the partnership wants to do better, and how. ${most}`}
        value={typed.improvements}
        {...english}
      />
      <EvidenceFields lines={typed.evidence} problems={problems} />
      <ChoiceField
        name="grade"
        kind="radio"
        legend="Grade"
        hint="A grade needs at least one piece of evidence."
        choices={choices}
        chosen={[typed.grade]}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Keep
        </button>
        <button className="ds_button ds_button--secondary" type="submit" name="next" value="add">
          Keep, and add more evidence
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}
