/**
 * What decides whether a figure may be shown: numbers with a name and a version, never constants in a condition.
 * Each was chosen by enumeration; docs/privacy/policy.md says what each does. `k` is repeated as a CHECK in both
 * databases, so that lowering it takes a migration that somebody reviews.
 */
export interface DisclosurePolicy {
  readonly name: string
  /** The fewest people any published statistic may be about. */
  readonly k: number
  /** Insiders who may pool what they know: their own answers. */
  readonly c: number
  /** The same for a community that meets as one group. */
  readonly cOneGroup: number
  /** Margin between a coded figure and the ends of the scale, in rating points. */
  readonly m: number
  /**
   * Answers of a theme that did not pass through one member of staff: none, or at least this many. Whoever typed a part of a theme also counts
   * as so many insiders (docs/decisions/0011-typists-are-insiders.md).
   */
  readonly staffComplement: number
  /** Distribution bands (1–3, 4, 5–7): fewest answers, and fewest in every band. */
  readonly bands: { readonly n: number; readonly each: number }
  /** Most chosen themes: fewest people in the batch, fewest who chose and who did not choose one, how many are named. */
  readonly priorities: { readonly n: number; readonly each: number; readonly most: number }
  /** Counts of a single-choice question: fewest answers, fewest in an option and in its complement. */
  readonly choice: { readonly n: number; readonly each: number }
  /** The n of a theme is floored to a multiple of `multiple` below `below`. */
  readonly publicSize: { readonly multiple: number; readonly below: number }
  /** Days. */
  readonly retention: {
    readonly sealedAfterPublication: number
    readonly textAfterClosing: number
    readonly secondLookAfterSealing: number
  }
  /** Days between the closing days of two waves of one community, at least; days that paper may come in late, at most. */
  readonly waves: { readonly apart: number; readonly paperIn: number }
}

export const policy: DisclosurePolicy = {
  name: 'sealed-batches-2',
  k: 10,
  c: 1,
  cOneGroup: 2,
  m: 3,
  staffComplement: 5,
  bands: { n: 50, each: 10 },
  priorities: { n: 30, each: 5, most: 3 },
  choice: { n: 30, each: 5 },
  publicSize: { multiple: 5, below: 50 },
  retention: { sealedAfterPublication: 30, textAfterClosing: 30, secondLookAfterSealing: 30 },
  waves: { apart: 90, paperIn: 21 },
}

/** The policy for a batch whose people may know each other's answers. */
export function policyForGroup(base: DisclosurePolicy, meetsAsOneGroup: 'meets as one group' | 'does not'): DisclosurePolicy {
  return meetsAsOneGroup === 'meets as one group' ? { ...base, c: base.cOneGroup } : base
}
