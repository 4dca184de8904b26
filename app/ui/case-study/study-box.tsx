import type { CaseStudyBox } from '~/domain/workshop/case-study-words'
import type { Stage } from '~/domain/workshop/workshop'
import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  readonly box: CaseStudyBox
  readonly stages: readonly Stage[]
  readonly problems: readonly FieldProblem[] | undefined
}

const hints = {
  title: 'What stands above the story. No name, not an invented one that sounds true.',
  opening: 'Who tells it, and where it begins. For example: “I was in my twenties and things had started to go wrong.”',
  stage: null,
  closing: 'How it ended, or where it stands now.',
} as const

const rows = { title: 1, opening: 4, stage: 8, closing: 4 } as const

/** What a box of a case study is called. */
export function boxName({ part, stage }: Pick<CaseStudyBox, 'part' | 'stage'>, stages: readonly Stage[]): string {
  if (part === 'title') return 'Title'
  if (part === 'opening') return 'Opening'
  return part === 'closing' ? 'Closing' : (stages.find(({ code }) => code === stage)?.name ?? 'A stage')
}

/** One box in which a case study is written; the script of the marks watches it, and looks at what stands in it when it is opened again. */
export function StudyBox({ box, stages, problems }: Properties) {
  const { name, part, text } = box
  const [problem, hint] = [problemOf(problems, name), hints[part]]
  const described = [hint === null ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-problem`].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
      <label className="ds_label" htmlFor={name}>
        {boxName(box, stages)}
      </label>
      {hint === null ? null : (
        <p className="ds_hint-text" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem ? (
        <p className="ds_question__error-message" id={`${name}-problem`}>
          {problem}
        </p>
      ) : null}
      <textarea
        className={problem ? 'ds_input ds_input--error' : 'ds_input'}
        id={name}
        name={name}
        rows={rows[part]}
        defaultValue={text}
        autoComplete="off"
        data-marks="standing"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
