import { parsePrintedFigure } from './parse-printed-figure'

/** A target as it is meant: a number to reach, a baseline to hold, a direction, or none printed. */
export interface PrintedTarget {
  readonly kind: 'number' | 'hold' | 'reduce-year-on-year' | 'none'
  readonly value: number | null
  readonly unit: '%' | null
}

/**
 * Reads a printed target beside its baseline. A target that equals its baseline means "hold"; one that is printed without a unit takes the
 * baseline's (88.2% against 88.5). Words other than "Reduce year on year" are no target.
 */
export function parsePrintedTarget(printed: string, baselinePrinted: string): PrintedTarget {
  const target = parsePrintedFigure(printed)
  if (target.kind === 'reduce-year-on-year') return { kind: 'reduce-year-on-year', value: null, unit: null }
  if (target.kind !== 'number') return { kind: 'none', value: null, unit: null }
  const baseline = parsePrintedFigure(baselinePrinted)
  if (baseline.kind !== 'number') return target
  return { kind: target.value === baseline.value ? 'hold' : 'number', value: target.value, unit: target.unit ?? baseline.unit }
}
