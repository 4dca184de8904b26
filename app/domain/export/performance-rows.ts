import { withheldCount } from '../indicator/entered-figure'
import type { Framework } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import type { IndicatorFigures } from '../indicator/indicator-figures'
import { standings, type PeriodStanding } from '../indicator/standing'
import type { Day } from '../kernel/day'
import { writeCsv } from './csv'
import { figureAsCell, textCell, type Workbook } from './sheet'

/** What a council's performance system takes for one indicator in one period; every cell as text. */
interface PerformanceRow {
  readonly indicator: string
  readonly period: string
  /** As shown; `[c]` where it is withheld, empty where there is none. */
  readonly actual: string
  readonly target: string
  readonly status: string
  readonly note: string
  readonly owner: string
}

const columns = ['indicator', 'period', 'actual', 'target', 'status', 'note', 'owner'] as const

function noteOf({ note, reason, comparability, people }: PeriodStanding): string {
  const said = [
    note,
    people === '' ? '' : `about ${people} people`,
    comparability.length === 0 ? '' : `not comparable with the figure before: ${comparability.join(', ')}`,
    reason ?? '',
  ]
  return said.filter((part) => part !== '').join('; ')
}

/** One row for each indicator and period with a target, a figure or a reason for none; `asOf`: today. */
export function performanceRows(
  { indicators }: Pick<Framework, 'indicators'>,
  figuresOf: (indicator: Indicator) => IndicatorFigures,
  asOf: Day,
): readonly PerformanceRow[] {
  return indicators.flatMap((indicator) =>
    standings(indicator, figuresOf(indicator), asOf).map((standing) => ({
      indicator: indicator.measure,
      period: standing.period,
      actual: standing.actual,
      target: standing.target,
      status: standing.status,
      note: noteOf(standing),
      owner: indicator.leadPrinted,
    })),
  )
}

/** The rows as a CSV file. */
export function performanceCsv(rows: readonly PerformanceRow[]): string {
  return writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

const widths = { indicator: 50, period: 10, actual: 12, target: 20, status: 18, note: 60, owner: 22 } as const

/** The same rows as a workbook: actual figures that are plain numbers can be computed with. */
export function performanceWorkbook(title: string, day: string, rows: readonly PerformanceRow[]): Workbook {
  const sheet = {
    name: 'Performance',
    columns: columns.map((column) => ({ title: column, width: widths[column] })),
    rows: rows.map((row) =>
      columns.map((column) => (column === 'actual' && row.actual !== withheldCount ? figureAsCell(row.actual) : textCell(row[column]))),
    ),
  }
  return { title: `${title}: performance`, day, sheets: [sheet] }
}
