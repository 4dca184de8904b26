import type { Problem } from '~/domain/kernel/result'
import type { FieldProblem } from '../form/field-problem'
import { paperProblemText } from './paper-problem-text'
import { sheetFieldLabel } from './sheet-field-label'

/** The lines of an error summary: each names its field and leads to it. */
export function paperFieldProblems(problems: readonly Problem[]): readonly FieldProblem[] {
  return problems.map((problem) => {
    const label = problem.item === 'sheet' ? '' : sheetFieldLabel(problem.item)
    const text = paperProblemText(problem)
    return { item: problem.item, text: label === '' ? text : `${label}: ${text}` }
  })
}
