import { withheldCount } from '~/domain/indicator/entered-figure'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { figureText } from '~/ui/release/figure-text'

/** The latest figure of an indicator in words: withheld, missing and zero are different ones. */
export function valueWords(value: IndicatorValue): string {
  if (value.source === 'survey') return value.mark === 'withdrawn' ? 'withdrawn' : figureText(value.figure)
  const printed = value.source === 'entered' ? value.figure?.printed : undefined
  if (printed === undefined) return 'no figure yet'
  return printed === withheldCount ? 'not shown' : printed
}

/** Whether something is there that is not shown. */
export function isWithheldValue(value: IndicatorValue): boolean {
  if (value.source === 'survey') return value.figure.status === 'hidden'
  return value.source === 'entered' && value.figure?.printed === withheldCount
}
