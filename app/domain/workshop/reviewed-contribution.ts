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

/** What staff read of a reviewed contribution beside its codes. `support`: its dots; `isPriority`: the group picked it. */
export interface ContributionFacts extends Pick<ReviewedContribution, 'stage' | 'kind' | 'text' | 'support' | 'isPriority'> {
  readonly id: string
}

/** The facts of a reviewed contribution, without its codes. */
export function contributionFacts(id: string, { stage, kind, text, support, isPriority }: ReviewedContribution): ContributionFacts {
  return { id, stage, kind, text, support, isPriority }
}

/** The codes that count: what was settled, else what every coder chose; null while nobody has coded it. */
export function countedCodes({ codings, settled }: Pick<ReviewedContribution, 'codings' | 'settled'>): readonly string[] | null {
  if (settled !== null) return settled
  const [first, ...others] = Object.values(codings)
  return first === undefined ? null : first.filter((code) => others.every((codes) => codes.includes(code)))
}
