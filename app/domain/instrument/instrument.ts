import type { Audience } from './audience'
import type { OwnQuestion } from './own-question'
import type { Theme } from './theme'

/** A versioned questionnaire, as it was frozen when its wave opened. */
export interface Instrument {
  readonly id: string
  readonly edition: string
  readonly audience: Audience
  /** Both ends belong to the scale; only whole ratings. 1 = a lot of room for improvement, 7 = very little. */
  readonly scale: { readonly min: number; readonly max: number }
  /** In the order in which they are asked. */
  readonly themes: readonly Theme[]
  /** What the partnership asks of its own in this wave, in the order in which it is asked, after the themes. */
  readonly own: readonly OwnQuestion[]
}

/** The most themes that one person may name as priorities. */
export const mostPriorities = 3

/** Every rating the scale allows, from its low end to its high end. */
export function ratingsOf({ scale }: Instrument): readonly number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
}

export function isAsked(instrument: Instrument, code: string): boolean {
  return instrument.themes.some((theme) => theme.code === code)
}
