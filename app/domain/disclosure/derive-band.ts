import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { ratingScale, type Scale } from './scale'

/** In which third of the scale a figure lies; on the scale 1–7 low is 1.0 to 3.0: a lot of room for improvement. */
export type FigureBand = 'low' | 'middle' | 'high' | 'unclear' | 'not enough answers' | 'no figure'

function bandOf(tenths: number, scale: Scale): 'low' | 'middle' | 'high' {
  const third = 10 * (scale.max - scale.min)
  if (3 * (tenths - 10 * scale.min) <= third) return 'low'
  return 3 * (10 * scale.max - tenths) <= third ? 'high' : 'middle'
}

/**
 * The band of a displayed figure, from its displayed text alone: the lower third of the scale (1.0–3.0 on 1–7), the upper one (5.0–7.0) or
 * what lies between. A limit or an interval that reaches into two bands is `unclear`: the middle of an interval is nobody's score.
 */
export function deriveBand(figure: Figure, scale: Scale = ratingScale): FigureBand {
  const range = displayedRange(figure, scale)
  if (range === null) return figure.status === 'none' ? 'no figure' : 'not enough answers'
  const lowest = bandOf(range.least, scale)
  return lowest === bandOf(range.most, scale) ? lowest : 'unclear'
}
