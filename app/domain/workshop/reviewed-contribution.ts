import type { ContributionKind } from './contribution'

/** A contribution as reviewers let it through, with what coders said of it. */
export interface ReviewedContribution {
  readonly stage: string
  readonly kind: ContributionKind
  readonly text: string
  readonly support: number
  readonly fate: 'publish' | 'internal'
  readonly isPriority: boolean
  /** The coder's id → the codes that they chose; an empty list says that none fits. */
  readonly codings: Readonly<Record<string, readonly string[]>>
  /** What the coders agreed on where they had differed; null: nobody has settled it. */
  readonly settled: readonly string[] | null
}

/** The codes that count: what was settled, else what every coder chose; null while nobody has coded it. */
export function countedCodes({ codings, settled }: Pick<ReviewedContribution, 'codings' | 'settled'>): readonly string[] | null {
  if (settled !== null) return settled
  const [first, ...others] = Object.values(codings)
  return first === undefined ? null : first.filter((code) => others.every((codes) => codes.includes(code)))
}
