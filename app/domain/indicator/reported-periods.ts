import type { Indicator, Target } from './indicator'
import type { IndicatorFigures, MissingReason } from './indicator-figures'
import { periodEnd } from './period'
import { type PeriodFigure, periodFigures } from './period-figures'
import { periodTargets } from './period-targets'

/** A period of an indicator with what is known of it. */
export interface ReportedPeriod {
  /** As the plan prints it, else as the figure does. */
  readonly printed: string
  /** Null where the print cannot be read: such a period is never over. */
  readonly end: number | null
  readonly target: Target | null
  readonly figure: PeriodFigure | null
  readonly reason: MissingReason | null
}

function keyOf(printed: string): number | string {
  return periodEnd(printed) ?? printed.trim()
}

function lastOf<Item extends { readonly period: string }>(items: readonly Item[], key: number | string): Item | null {
  return items.findLast(({ period }) => keyOf(period) === key) ?? null
}

/** Every period with a target, a figure or a reason for none, oldest first; those that cannot be read stand last. */
export function reportedPeriods(indicator: Indicator, figures: IndicatorFigures): readonly ReportedPeriod[] {
  const targets = periodTargets(indicator.targets)
  const shown = periodFigures(indicator, figures)
  const prints = [...targets, ...shown, ...figures.missing].map(({ period }) => period)
  const byKey = new Map(prints.toReversed().map((print) => [keyOf(print), print]))
  return [...byKey]
    .map(([key, printed]) => ({
      printed,
      end: typeof key === 'number' ? key : null,
      target: lastOf(targets, key),
      figure: lastOf(shown, key),
      reason: lastOf(figures.missing, key),
    }))
    .toSorted((one, other) => (one.end ?? Number.MAX_SAFE_INTEGER) - (other.end ?? Number.MAX_SAFE_INTEGER))
}
