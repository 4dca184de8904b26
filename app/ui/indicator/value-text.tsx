import { withheldCount } from '~/domain/indicator/entered-figure'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { figureText } from '~/ui/release/figure-text'

/** The latest figure of an indicator; withheld, missing and zero are different words. */
export function ValueText({ value }: { readonly value: IndicatorValue }) {
  if (value.source === 'survey') {
    return <span className={classOf(value.figure.status)}>{value.mark === 'withdrawn' ? 'withdrawn' : figureText(value.figure)}</span>
  }
  const printed = printedOf(value)
  if (printed === undefined) return <span className="wm-no-figure">no figure yet</span>
  if (printed === withheldCount) return <span className="wm-withheld">not shown</span>
  return <span className="wm-figure">{printed}</span>
}

function printedOf(value: Exclude<IndicatorValue, { source: 'survey' }>): string | undefined {
  if (value.source === 'entered') return value.figure?.printed
  if (value.source === 'narrative' || value.counted === null) return undefined
  return value.counted.value === null ? withheldCount : String(value.counted.value)
}

function classOf(status: string): string {
  if (status === 'hidden') return 'wm-withheld'
  return status === 'none' ? 'wm-no-figure' : 'wm-figure'
}
