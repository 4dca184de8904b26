import { type Grade, grades, gradeText } from '~/domain/evaluation/grade'

function stepClass(step: Grade, grade: Grade): string {
  if (step > grade) return 'wm-grade__step'
  return `wm-grade__step wm-grade__step--reached${step === grade ? ' wm-grade__step--grade' : ''}`
}

/** A grade in words, and the six steps of the scale with it marked. */
export function GradeBar({ grade }: { readonly grade: Grade | null }) {
  if (grade === null) return <p>{gradeText(grade)}</p>
  return (
    <>
      <p>
        <strong>{gradeText(grade)}</strong>
      </p>
      <div className="wm-grade" aria-hidden="true">
        {grades.map((step) => (
          <span className={stepClass(step, grade)} key={step}>
            {step}
          </span>
        ))}
      </div>
    </>
  )
}
