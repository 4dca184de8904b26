import { displayedRange } from '../disclosure/displayed-range'
import type { Figure } from '../disclosure/figure'

/**
 * What is known of a value: the lowest and the highest that it may be, in whole millionths of its unit. Printed decimals become integers, so
 * that 5.6 is never a little less than 5.6.
 */
export interface ValueRange {
  readonly from: number
  readonly to: number
}

const millionths = 1_000_000

/** A number that is known exactly, to six decimals. */
export function rangeOfNumber(value: number): ValueRange {
  const whole = Math.round(value * millionths)
  return { from: whole, to: whole }
}

/**
 * What a released figure says of its value, from what is displayed alone; null for a figure that is withheld or absent. The limit of a coded
 * figure is never reached, so its range ends a millionth before.
 */
export function rangeOfFigure(figure: Figure): ValueRange | null {
  const tenths = displayedRange(figure)
  if (tenths === null) return null
  const tenth = millionths / 10
  return {
    from: tenths.least * tenth + (figure.status === 'high' ? 1 : 0),
    to: tenths.most * tenth - (figure.status === 'low' ? 1 : 0),
  }
}

/** How one value lies to another, where both ranges prove it. */
export function compareRanges(one: ValueRange, other: ValueRange): 'higher' | 'lower' | 'equal' | 'unclear' {
  if (one.from > other.to) return 'higher'
  if (one.to < other.from) return 'lower'
  return one.from === one.to && other.from === other.to ? 'equal' : 'unclear'
}
