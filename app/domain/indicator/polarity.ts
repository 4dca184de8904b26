import type { Indicator, Polarity, Target } from './indicator'
import { parsePrintedFigure } from './parse-printed-figure'
import { rangeOfNumber } from './value-range'

const byKind: Readonly<Partial<Record<Target['kind'], Polarity>>> = {
  'at-least': 'higher',
  'at-most': 'lower',
  'reduce-year-on-year': 'lower',
}

/** The direction from the baseline to a target; null where it is the baseline itself, or either is no number. */
function directionOf({ kind, value }: Target, baseline: number | null): Polarity | null {
  if (kind !== 'number' || value === null || baseline === null) return byKind[kind] ?? null
  const [from, to] = [rangeOfNumber(baseline).from, rangeOfNumber(value).from]
  if (from === to) return null
  return to > from ? 'higher' : 'lower'
}

/**
 * The direction wanted. What was set by hand comes first. Of survey scores higher is better: 7 means very little room for improvement.
 * Otherwise the first target that differs from the baseline tells it; "at least" asks for more, "at most" and "reduce year on year" for less.
 * Null where nothing tells it. The observed trend is never used: it is the direction seen.
 */
export function wantedPolarity(indicator: Indicator): Polarity | null {
  if (indicator.polarity !== null) return indicator.polarity
  if (indicator.source === 'survey') return 'higher'
  const printed = parsePrintedFigure(indicator.baselinePrinted)
  const baseline = printed.kind === 'number' ? printed.value : null
  for (const target of indicator.targets) {
    const direction = directionOf(target, baseline)
    if (direction !== null) return direction
  }
  return null
}
