import type { Framework, Outcome } from './framework'

/** What the forms of a framework offer. */
export interface OfferedOutcomes {
  /** Outcomes of the framework itself, retired ones too, so that what stands under one keeps it in its form. */
  readonly own: readonly Outcome[]
  /** National outcomes: its own, or where it prints none those of the national framework. */
  readonly national: readonly Outcome[]
  /** The national aims. */
  readonly aims: readonly Outcome[]
}

/** The outcomes that an indicator or an area of a framework can have; `others`: those of other frameworks. */
export function offeredOutcomes({ outcomes }: Framework, others: readonly Outcome[]): OfferedOutcomes {
  const isNational = ({ kind }: Outcome) => kind.startsWith('national-')
  const isAim = ({ kind }: Outcome) => kind === 'aim'
  const ownNational = outcomes.filter(isNational)
  const ownAims = outcomes.filter(isAim)
  return {
    own: outcomes.filter((outcome) => !isNational(outcome) && !isAim(outcome)),
    national: ownNational.length > 0 ? ownNational : others.filter((outcome) => outcome.kind === 'national-2023' && !outcome.isRetired),
    aims: ownAims.length > 0 ? ownAims : others.filter(isAim),
  }
}
