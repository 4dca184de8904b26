import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { isWithheldValue, valueWords } from './value-words'

/** The latest figure of an indicator; withheld, missing and zero are different words. */
export function ValueText({ value }: { readonly value: IndicatorValue }) {
  return <span className={classOf(value)}>{valueWords(value)}</span>
}

function classOf(value: IndicatorValue): string {
  if (isWithheldValue(value)) return 'wm-withheld'
  return hasNoValue(value) ? 'wm-no-figure' : 'wm-figure'
}

function hasNoValue(value: IndicatorValue): boolean {
  if (value.source === 'survey') return value.figure.status === 'none'
  if (value.source === 'entered') return value.figure === null
  return value.source === 'narrative' || value.counted === null
}
