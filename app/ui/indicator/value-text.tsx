import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { isWithheldValue, valueWords } from './value-words'

/** The latest figure of an indicator; withheld, missing and zero are different words. */
export function ValueText({ value }: { readonly value: IndicatorValue }) {
  return <span className={classOf(value)}>{valueWords(value)}</span>
}

function classOf(value: IndicatorValue): string {
  if (isWithheldValue(value)) return 'wm-withheld'
  const isMissing = value.source === 'survey' ? value.figure.status === 'none' : value.source !== 'entered' || value.figure === null
  return isMissing ? 'wm-no-figure' : 'wm-figure'
}
