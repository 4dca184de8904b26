import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { withheldCount } from '~/domain/indicator/entered-figure'
import type { CountedFigure } from '~/domain/indicator/counted-figures'
import type { FigureStatus } from '~/domain/disclosure/figure'

const released: Readonly<Record<FigureStatus, string>> = {
  exact: 'average of the ratings',
  between: 'a range: some groups are shown by a limit',
  low: 'a limit: close to the lowest rating',
  high: 'a limit: close to the highest rating',
  hidden: 'withheld',
  none: 'no release yet',
}

function releasedText({ figure, mark }: Extract<IndicatorValue, { source: 'survey' }>): string {
  if (mark === 'withdrawn') return 'withdrawn: see the release'
  const text = released[figure.status]
  return mark === null ? text : `${text}; holds a group that was withdrawn later`
}

function countText(counted: CountedFigure | null): string {
  if (counted === null) return 'no participation statement yet'
  return counted.value === null ? `withheld to protect people, ${counted.period}` : `counted for ${counted.period}`
}

/** What kind of figure an indicator shows and where it comes from, in words. */
export function statusText(value: IndicatorValue): string {
  if (value.source === 'survey') return releasedText(value)
  if (value.source === 'narrative') return 'evidence in words'
  if (value.source === 'count') return countText(value.counted)
  if (value.figure === null) return 'none entered yet'
  if (value.figure.printed === withheldCount) return `withheld to protect people, ${value.figure.period}`
  return `entered for ${value.figure.period}. Source: ${value.figure.sourceNote}`
}
