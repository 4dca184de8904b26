import type { ReviewedContribution } from './reviewed-contribution'

type Coded = Pick<ReviewedContribution, 'codings' | 'settled'>

/** What this coder chose, as it was stored; null: they have not coded it. */
export function codingOf({ codings }: Coded, coderId: string): readonly string[] | null {
  return Object.hasOwn(codings, coderId) ? (codings[coderId] ?? null) : null
}

/** Whether this coder's own choice stands: it was settled, or another coder has coded it too and may be seen by whoever has coded it. */
export function isOver(coded: Coded, coderId: string): boolean {
  const others = Object.keys(coded.codings).some((coder) => coder !== coderId)
  return coded.settled !== null || (codingOf(coded, coderId) !== null && others)
}
