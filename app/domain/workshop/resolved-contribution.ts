import { type CodeBook, resolveCodes } from './code-book'
import { countedCodes, type ReviewedContribution } from './reviewed-contribution'

type Coded = Pick<ReviewedContribution, 'codings' | 'settled'>

/** What coders chose, read with the code book of today: merged codes stand for what they were merged into. Nothing stored changes. */
export function resolvedCoding({ codings, settled }: Coded, book: CodeBook): Coded {
  const resolved = Object.entries(codings).map(([coder, codes]) => [coder, resolveCodes(codes, book)] as const)
  return { codings: Object.fromEntries(resolved), settled: settled === null ? null : resolveCodes(settled, book) }
}

/** The codes that a contribution counts for; null while nobody has coded it. */
export function codesThatCount(coded: Coded, book: CodeBook): readonly string[] | null {
  return countedCodes(resolvedCoding(coded, book))
}

/** Whether two coders chose differently and nobody has settled it yet. */
export function isDisputed(coded: Coded, book: CodeBook): boolean {
  const { codings, settled } = resolvedCoding(coded, book)
  const chosen = new Set(Object.values(codings).map((codes) => codes.toSorted().join('\n')))
  return settled === null && chosen.size > 1
}
