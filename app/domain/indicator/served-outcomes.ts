import type { Outcome } from './framework'
import type { Indicator, ServedOutcome } from './indicator'
import { lineOf } from './typed-text'

/** The national outcomes of an indicator as they were ticked. */
export interface TypedServes {
  /** Ids of outcomes. */
  readonly serves: readonly string[]
  readonly servesAll: boolean
  /** How the plan prints the wildcard for all of them; empty: as most do. */
  readonly allPrinted: string
}

/** Links that were there keep their order and their printed spelling; new ones print the outcome's title. */
function servesOf(typed: TypedServes, before: Indicator | null, offered: readonly Outcome[]): readonly ServedOutcome[] {
  const printedAll = lineOf(typed.allPrinted) || 'All community justice outcomes'
  const kept = (before?.serves ?? []).filter(({ outcome }) => outcome !== null && typed.serves.includes(outcome.id))
  const fresh = offered.filter(({ id }) => typed.serves.includes(id) && !kept.some(({ outcome }) => outcome?.id === id))
  const added = fresh.map(({ id, frameworkId, code, title }) => ({ outcome: { id, frameworkId, code }, printed: title }))
  return [...(typed.servesAll ? [{ outcome: null, printed: printedAll }] : []), ...kept, ...added]
}

/** The outcomes that an indicator serves with their print: the wildcard first, then what it served before, then what was ticked now. */
export function servedOutcomes(typed: TypedServes, before: Indicator | null, offered: readonly Outcome[]) {
  const serves = servesOf(typed, before, offered)
  return { serves, servesAll: typed.servesAll, nationalOutcomesPrinted: serves.map(({ printed }) => printed) }
}
