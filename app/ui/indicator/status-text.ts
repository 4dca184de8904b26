import type { CountedFigure } from '~/domain/indicator/counted-figures'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import type { ReadValue } from '~/domain/indicator/indicator-reading'
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

function releasedText({ figure, mark }: Extract<IndicatorValue, { source: 'survey' }>): string {
  if (mark === 'withdrawn') return 'withdrawn: see the release'
  const text = released[figure.status]
  return mark === null ? text : `${text}; holds a group that was withdrawn later`
}

function countedText(counted: CountedFigure | null): string {
  if (counted === null) return 'no statement yet'
  const numbers = counted.statements.map(({ sequence }) => sequence).join(', ')
  return `counted for ${counted.period}. Source: participation statement ${numbers}`
}

/** How an indicator stands, in words. */
export function statusText(value: ReadValue): string {
  if (value.source === 'survey') return releasedText(value)
  if (value.source === 'narrative') return 'evidence in words'
  if (value.source === 'count') return countedText(value.counted)
  if (value.figure === null) return 'none entered yet'
  if (value.figure.printed === withheldCount) return `withheld: a small number of people, ${value.figure.period}`
  return `entered for ${value.figure.period}. Source: ${value.figure.sourceNote}`
}
