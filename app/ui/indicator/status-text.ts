import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { withheldCount } from '~/domain/indicator/entered-figure'
import type { FigureStatus } from '~/domain/disclosure/figure'

const released: Readonly<Record<FigureStatus, string>> = {
  exact: 'average of the ratings',
  between: 'a range: some groups are shown by a limit',
  low: 'a limit: close to the lowest rating',
  high: 'a limit: close to the highest rating',
  hidden: 'withheld',
  none: 'no release yet',
}

/** How an indicator stands, in words. */
export function statusText(value: IndicatorValue): string {
  if (value.source === 'survey') return released[value.figure.status]
  if (value.source === 'narrative') return 'evidence in words'
  if (value.figure === null) return 'none entered yet'
  if (value.figure.printed === withheldCount) return `withheld: a small number of people, ${value.figure.period}`
  return `entered for ${value.figure.period}. Source: ${value.figure.sourceNote}`
}
