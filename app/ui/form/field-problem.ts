/** One thing to mend, with the id of the field it belongs to. */
export interface FieldProblem {
  readonly item: string
  readonly text: string
}

/** The sentence for one field, or undefined when there is nothing to mend. */
export function problemOf(problems: readonly FieldProblem[] | undefined, item: string): string | undefined {
  return problems?.find((problem) => problem.item === item)?.text
}
