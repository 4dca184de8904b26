import type { Problem } from '~/domain/kernel/result'
import { sayProblems } from '../coordinate/problem-sentence'
import type { FieldProblem } from '../form/field-problem'
import type { TypedFields } from './board-answer'

const fieldOfContribution: Readonly<Record<string, string>> = { text: 'text', stage: 'stage-of', kind: 'kind-of', into: 'into' }

/** Where the field of a form stands on the page: that of a contribution carries its id. */
function placeOf(item: string, { act, id }: TypedFields): string {
  if (item === 'done') return 'board'
  const field = fieldOfContribution[item]
  return act === 'add' || field === undefined || id === undefined ? item : `${field}-${id}`
}

/** The sentences of a refused form of a board, each with the field to mend. */
export function boardProblems(problems: readonly Problem[], typed: TypedFields): readonly FieldProblem[] {
  return sayProblems(problems.map((problem) => ({ ...problem, item: placeOf(problem.item, typed) })))
}
