import type { Trend } from '~/domain/disclosure/derive-trend'
import { tenthsAsText } from '~/domain/disclosure/tenths'
import type { SeriesPoint } from '~/domain/indicator/figure-series'
import type { ResultWords } from './result-words'

function trendWords(trend: Trend, { t, number }: ResultWords): string {
  switch (trend.kind) {
    case 'difference': {
      if (trend.tenths === 0) return t('over.same')
      const points = number(tenthsAsText(Math.abs(trend.tenths)))
      return t(trend.tenths > 0 ? 'over.up' : 'over.down', { points })
    }
    case 'higher':
      return t('over.higher')
    case 'lower':
      return t('over.lower')
    case 'unclear':
      return t('over.unclear')
    case 'baseline':
    case 'pool':
    case 'other-place':
    case 'other-scale':
    case 'other-questions':
    case 'none':
      return ''
  }
}

/** What has changed since the release before: the difference of two displayed figures, words where a limit allows no more, or why not. */
export function changeWords({ change, breaks }: SeriesPoint, words: ResultWords): string {
  if (change !== null) return trendWords(change, words)
  if (breaks.length === 0) return words.t('over.first')
  return words.t('over.broken', { reasons: breaks.map((reason) => words.t(`over.${reason}`)).join(', ') })
}
