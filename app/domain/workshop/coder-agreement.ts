/** What two coders chose for one contribution. */
export interface CodedTwice {
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** A ratio of whole numbers, so that nothing is rounded before it is shown. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

/**
 * How far two coders agree, over every decision "does this code fit this contribution?". `kappa` null: it cannot be computed, because both
 * decided every question alike and in one way only.
 */
export interface CoderAgreement {
  /** How many contributions both have coded; 1 and more. */
  readonly contributions: number
  /** Decisions on which they agree, of all decisions. */
  readonly observed: Ratio
  /** Cohen's kappa, from below 0 (less than by chance) to 1 (always). */
  readonly kappa: Ratio | null
}

/** Decisions of two coders: both say yes, the first alone, the other alone, neither. */
export type DecisionTable = readonly [both: number, one: number, other: number, neither: number]

/**
 * Cohen's kappa, (observed − expected) / (1 − expected), of a table of decisions, in whole numbers. Null where the agreement that is expected
 * by chance is complete, so that nothing is left to measure. Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function cohensKappa([both, one, other, neither]: DecisionTable): Ratio | null {
  const all = both + one + other + neither
  const expected = (both + one) * (both + other) + (other + neither) * (one + neither)
  const denominator = all * all - expected
  return denominator === 0 ? null : { numerator: all * (both + neither) - expected, denominator }
}

function decisionsOf(pairs: readonly CodedTwice[], codes: readonly string[]): DecisionTable {
  const decisions = pairs.flatMap(({ one, other }) => codes.map((code) => [one.includes(code), other.includes(code)] as const))
  const count = (first: boolean, second: boolean) => decisions.filter(([one, other]) => one === first && other === second).length
  return [count(true, true), count(true, false), count(false, true), count(false, false)]
}

/**
 * The agreement of two coders over the contributions that both have coded, pooled over contribution × code. `offered`: the codes that they
 * could choose; what they chose besides counts too. Null when they have coded nothing in common, or nothing could be chosen.
 */
export function coderAgreement(pairs: readonly CodedTwice[], offered: readonly string[]): CoderAgreement | null {
  const codes = [...new Set([...offered, ...pairs.flatMap(({ one, other }) => [...one, ...other])])]
  if (pairs.length === 0 || codes.length === 0) return null
  const table = decisionsOf(pairs, codes)
  const observed = { numerator: table[0] + table[3], denominator: pairs.length * codes.length }
  return { contributions: pairs.length, observed, kappa: cohensKappa(table) }
}

/** A ratio with so many decimal places, for a page. */
export function inDecimals({ numerator, denominator }: Ratio, places: number): string {
  return (numerator / denominator).toFixed(places)
}

/** A share from 0 to 1 in per cent with one decimal: 100 only where it is whole and 0 only where there is nothing of it, however it would be rounded. */
export function inPercent({ numerator, denominator }: Ratio): string {
  if (numerator === 0 || numerator === denominator) return `${(numerator / denominator) * 100}%`
  const tenths = Math.min(999, Math.max(1, Math.round((numerator * 1000) / denominator)))
  return `${(tenths / 10).toFixed(1)}%`
}

/** Kappa with two decimals: 1.00 only where the agreement is complete. */
export function inKappa(kappa: Ratio): string {
  return kappa.numerator < kappa.denominator && inDecimals(kappa, 2) === '1.00' ? '0.99' : inDecimals(kappa, 2)
}
