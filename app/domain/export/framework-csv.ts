import type { Framework } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import { writeCsv } from './csv'
import type { IndicatorReading } from '../indicator/indicator-reading'
import { type FrameworkRow, frameworkRows, targetPeriods } from './framework-table'
import { readingCells, readingOrder } from './reading-columns'

function printedColumns(framework: Framework, { indicator, targets }: FrameworkRow): readonly string[] {
  const outcome = framework.outcomes.find(({ id }) => id === indicator.outcomeId)
  return [
    outcome?.title ?? '',
    indicator.nationalOutcomesPrinted.join('; '),
    indicator.measure,
    indicator.baselinePrinted,
    indicator.trendPrinted,
    ...targets.flatMap(({ printed, periods }) => periods.map((_, index) => (index === 0 ? printed : ''))),
    indicator.leadPrinted,
  ]
}

const before = ['outcome', 'national_outcomes', 'measure', 'baseline', 'trend']
const after = ['lead', 'value', 'status', 'n', 'release', 'released_baseline', 'released_baseline_in', 'change', 'standing']

/**
 * The framework's table, one row an indicator in printed order: the printed strings untouched, then the latest figure over all groups and, of
 * survey indicators, the first released one. A withheld figure is `[c]`, an indicator without one has an empty value and the status `none`.
 */
export function frameworkCsv(framework: Framework, readingOf: (indicator: Indicator) => IndicatorReading): string {
  const rows = frameworkRows(framework, readingOf).map((row) => {
    const cells = readingCells(row)
    return [...printedColumns(framework, row), ...readingOrder.map((name) => cells[name])]
  })
  return writeCsv([...before, ...targetPeriods(framework), ...after], rows)
}
