import { withheldCount } from '~/domain/indicator/entered-figure'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { figureText } from '~/ui/release/figure-text'

/** The latest figure of an indicator in words: withheld, missing and zero are different ones. */
export function valueWords(value: IndicatorValue): string {
  if (value.source === 'survey') return value.mark === 'withdrawn' ? 'withdrawn' : figureText(value.figure)
  const printed = printedOf(value)
  if (printed === undefined) return 'no figure yet'
  return printed === withheldCount ? 'not shown' : printed
}

function printedOf(value: Exclude<IndicatorValue, { source: 'survey' }>): string | undefined {
  if (value.source === 'entered') return value.figure?.printed
  return value.source === 'count' && value.counted !== null ? String(value.counted.value ?? withheldCount) : undefined
}

/** Whether something is there that is not shown. */
export function isWithheldValue(value: IndicatorValue): boolean {
  if (value.source === 'survey') return value.figure.status === 'hidden'
  return printedOf(value) === withheldCount
}
