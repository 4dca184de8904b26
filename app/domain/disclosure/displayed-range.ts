import type { Figure } from './figure'
import { ratingScale, type Scale } from './scale'
import { tenthsOfText } from './tenths'

/** The lowest and the highest mean that a displayed figure allows, in tenths of a point. */
export interface DisplayedRange {
  readonly least: number
  readonly most: number
}

/** What a reader of a figure knows of the mean, from the text that is displayed and nothing else; null when none is displayed. */
export function displayedRange(figure: Figure, scale: Scale = ratingScale): DisplayedRange | null {
  switch (figure.status) {
    case 'exact':
      return { least: tenthsOfText(figure.value), most: tenthsOfText(figure.value) }
    case 'between':
      return { least: tenthsOfText(figure.from), most: tenthsOfText(figure.to) }
    case 'low':
      return { least: 10 * scale.min, most: tenthsOfText(figure.below) }
    case 'high':
      return { least: tenthsOfText(figure.above), most: 10 * scale.max }
    case 'hidden':
    case 'none':
      return null
  }
}
