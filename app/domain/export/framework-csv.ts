import { withheldCount } from '../indicator/entered-figure'
import type { Framework, Indicator } from '../indicator/framework'
import type { IndicatorValue } from '../indicator/indicator-value'
import { writeCsv } from './csv'
import type { CountedFigure } from '../indicator/counted-figures'
import { figureCell, sizeCell } from './figure-columns'

function countColumns(counted: CountedFigure | null): readonly [value: string, status: string, n: string, release: string] {
  if (counted === null) return ['', 'none', '', '']
  return counted.value === null ? [withheldCount, 'hidden', '', ''] : [String(counted.value), 'counted', '', '']
}

function valueColumns(value: IndicatorValue): readonly [value: string, status: string, n: string, release: string] {
  if (value.source === 'survey') {
    return [
      figureCell(value.figure),
      value.figure.status,
      sizeCell(value.figure),
      value.release === null ? '' : String(value.release.sequence),
    ]
  }
  if (value.source === 'count') return countColumns(value.counted)
  const printed = value.source === 'entered' ? value.figure?.printed : undefined
  if (printed === undefined) return ['', 'none', '', '']
  return [printed, printed === withheldCount ? 'hidden' : 'entered', '', '']
}

function printedColumns(framework: Framework, indicator: Indicator, periods: readonly string[]): readonly string[] {
  const outcome = framework.outcomes.find(({ id }) => id === indicator.outcomeId)
  return [
    outcome?.title ?? '',
    indicator.nationalOutcomesPrinted.join('; '),
    indicator.measure,
    indicator.baselinePrinted,
    indicator.trendPrinted,
    ...periods.map((period) => indicator.targets.find((target) => target.period === period)?.printed ?? ''),
    indicator.leadPrinted,
  ]
}

/** The periods that a framework prints targets for, in printed order. */
export function targetPeriods(framework: Framework): readonly string[] {
  return [...new Set(framework.indicators.flatMap(({ targets }) => targets.map(({ period }) => period)))]
}

/**
 * The framework's table, one row an indicator in printed order: the printed strings untouched, then the latest figure over all groups.
 * A withheld figure is `[c]`, an indicator without one has an empty value and the status `none`.
 */
export function frameworkCsv(framework: Framework, valueOf: (indicator: Indicator) => IndicatorValue): string {
  const periods = targetPeriods(framework)
  const columns = ['outcome', 'national_outcomes', 'measure', 'baseline', 'trend', ...periods, 'lead', 'value', 'status', 'n', 'release']
  const rows = framework.indicators.map((indicator) => [
    ...printedColumns(framework, indicator, periods),
    ...valueColumns(valueOf(indicator)),
  ])
  return writeCsv(columns, rows)
}
