import type { CounterExample } from './attack-history'

/** The part of the histories that one process takes: first, first + step, first + 2 step, … below histories. */
export interface Share {
  readonly seed: number
  readonly first: number
  readonly step: number
  readonly histories: number
}

export interface Sums {
  readonly histories: number
  readonly releases: number
  readonly themes: number
  /** True claims of the forbidden kind that somebody might be certain of. */
  readonly claims: number
  /** Those of them that were put to the solver. */
  readonly bySolver: number
  /** Different integer programs that were solved. */
  readonly programs: number
}

/** What a process says of its share. */
export type Word =
  | { readonly kind: 'found'; readonly found: CounterExample }
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'sums'; readonly sums: Sums }
  | { readonly kind: 'failed'; readonly reason: string }
