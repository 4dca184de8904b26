import { ownColumn, type SheetQuestions } from '~/domain/response/sheet-questions'
import type { FieldProblem } from '../form/field-problem'
import { RatingInput } from './rating-input'
import { SheetTextInput } from './sheet-text-input'

interface Properties {
  readonly own: SheetQuestions['own']
  readonly scale: SheetQuestions['scale']
  /** The number of the first of them on the paper. */
  readonly first: number
  readonly values: Readonly<Record<string, string | undefined>>
  readonly problems: readonly FieldProblem[] | undefined
}

/** The partnership's own questions of a sheet: a rating or the number of an answer, or what was written. */
export function OwnInputs({ own, scale, first, values, problems }: Properties) {
  if (own.length === 0) return null
  return (
    <ol className="wm-sheet-themes" start={first}>
      {own.map((question, index) => {
        const column = ownColumn(question)
        const label = `${first + index}. ${question.ask}`
        const range = question.kind === 'choice' ? `answer 1 to ${question.options}` : `${scale.min} to ${scale.max}`
        return (
          <li className="wm-sheet-theme" key={column}>
            {question.kind === 'text' ? (
              <SheetTextInput name={column} label={label} theme="in their own words" value={values[column]} problems={problems} />
            ) : (
              <RatingInput theme={column} label={`${label} (${range})`} value={values[column]} problems={problems} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
