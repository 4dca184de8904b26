import type { AreaForImprovement, Framework, Outcome, PriorityAction } from '../indicator/framework'
import type { FrameworkTable, FrameworkRow } from './framework-table'
import { readingCells } from './reading-columns'
import { type Cell, emptyCell, figureAsCell, type Sheet, textCell, type Workbook } from './sheet'

/** A framework with what stands beside it: the national aims and the national outcomes that none of its areas refers to. */
export interface FrameworkMaterial {
  readonly framework: Framework
  readonly table: FrameworkTable
  readonly aims: readonly Outcome[]
  readonly uncovered: readonly Outcome[]
}

type Columns = Sheet['columns']

function columnsOf(...columns: ReadonlyArray<readonly [title: string, width: number]>): Columns {
  return columns.map(([title, width]) => ({ title, width }))
}

function spanning(text: string, count: number, way: 'rows' | 'columns'): Cell {
  return count === 1 ? textCell(text) : textCell(text, { [way]: count })
}

function printedCells({ indicator, targets }: FrameworkRow): readonly Cell[] {
  const { measure, baselinePrinted, trendPrinted, leadPrinted } = indicator
  const shownTargets = targets.flatMap(({ printed, periods }) => [
    spanning(printed, periods.length, 'columns'),
    ...periods.slice(1).map(() => emptyCell),
  ])
  return [textCell(measure), textCell(baselinePrinted), textCell(trendPrinted), ...shownTargets, textCell(leadPrinted)]
}

function foundCells(row: FrameworkRow): readonly Cell[] {
  const { value, status, n, release, baseline, baselineRelease, change, standing } = readingCells(row)
  const isPrinted = row.value.source === 'entered'
  return [
    isPrinted ? textCell(value) : figureAsCell(value),
    textCell(status),
    figureAsCell(n),
    figureAsCell(release),
    figureAsCell(baseline),
    figureAsCell(baselineRelease),
    textCell(change),
    textCell(standing),
  ]
}

function indicatorRows({ sections }: FrameworkTable): Sheet['rows'] {
  return sections.flatMap(({ outcome, groups }) => {
    const all = groups.reduce((sum, { rows }) => sum + rows.length, 0)
    return groups.flatMap(({ nationalOutcomes, rows }, group) =>
      rows.map((row, index): readonly Cell[] => [
        group === 0 && index === 0 ? spanning(outcome.title, all, 'rows') : emptyCell,
        index === 0 ? spanning(nationalOutcomes.join('\n'), rows.length, 'rows') : emptyCell,
        ...printedCells(row),
        ...foundCells(row),
      ]),
    )
  })
}

function indicatorSheet(table: FrameworkTable): Sheet {
  const periods = table.periods.map((period) => [period, 12] as const)
  return {
    name: 'Indicators',
    columns: columnsOf(
      ['Local outcome', 26],
      ['National outcomes', 40],
      ['Measure', 40],
      ['Baseline', 12],
      ['Trend', 10],
      ...periods,
      ['Lead', 16],
      ['Latest figure', 12],
      ['Status', 10],
      ['People (about)', 10],
      ['Release', 9],
      ['First released figure', 12],
      ['In release', 9],
      ['Change since', 14],
      ['Against the target', 16],
    ),
    rows: indicatorRows(table),
  }
}

function narrativeSheet({ outcomes, indicators }: Framework): Sheet {
  const rows = indicators
    .filter(({ source }) => source === 'narrative')
    .map(({ outcomeId, measure, type, reportingMeasure }) => {
      const outcome = outcomes.find(({ id }) => id === outcomeId)
      return [`${outcome?.code ?? ''}. ${outcome?.title ?? ''}`, outcome?.duePrinted.join(', ') ?? '', measure, type, reportingMeasure]
    })
  const columns = columnsOf(['Outcome', 40], ['Due', 18], ['Indicator', 40], ['Type', 18], ['What is reported', 40])
  return { name: 'Evidence in words', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}

function aimText(aims: readonly Outcome[], number: number): string {
  return `${number}. ${aims[number - 1]?.title ?? ''}`
}

function areaSheet(areas: readonly AreaForImprovement[], aims: readonly Outcome[], uncovered: readonly Outcome[]): Sheet {
  const covered = areas.flatMap(({ aim, order, title, outcomes }) =>
    outcomes.map(({ level, outcome }) => [aimText(aims, aim), `${order}. ${title}`, outcome.title, level]),
  )
  const missing = uncovered.map(({ title }) => ['', 'not yet covered', title, 'national'])
  const columns = columnsOf(['National aim', 40], ['Area for improvement', 34], ['Outcome', 50], ['Level', 12])
  return { name: 'Areas for improvement', columns, rows: [...covered, ...missing].map((row) => row.map((text) => textCell(text))) }
}

function prioritySheet(actions: readonly PriorityAction[], aims: readonly Outcome[]): Sheet {
  const rows = actions.map(({ number, aim, title, outcome, indicatorStem, indicatorParts }) => [
    aimText(aims, aim),
    `${number}. ${title}`,
    outcome ?? 'No nationally determined outcome',
    [indicatorStem, ...indicatorParts].join('\n'),
  ])
  const columns = columnsOf(['Aim', 40], ['Priority action', 50], ['National outcome', 40], ['Indicator', 40])
  return { name: 'Priority actions', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}

function deliverySheet({ deliveryActions }: Framework): Sheet {
  const columns = columnsOf(['Action', 50], ['Timescale', 16], ['Responsibility', 40])
  const rows = deliveryActions.map(({ order, title, timescalePrinted, responsibilityPrinted }) => [
    `${order}. ${title}`,
    timescalePrinted,
    responsibilityPrinted,
  ])
  return { name: 'Delivery plan', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}

/** A framework as a workbook: a sheet for each part that it has, its indicators in the layout of the partnership with their merged cells. */
export function frameworkWorkbook({ framework, table, aims, uncovered }: FrameworkMaterial, day: string): Workbook {
  const sheets = [
    ...(table.sections.length === 0 ? [] : [indicatorSheet(table)]),
    ...(framework.indicators.some(({ source }) => source === 'narrative') ? [narrativeSheet(framework)] : []),
    ...(framework.areas.length === 0 ? [] : [areaSheet(framework.areas, aims, uncovered)]),
    ...(framework.priorityActions.length === 0 ? [] : [prioritySheet(framework.priorityActions, aims)]),
    ...(framework.deliveryActions.length === 0 ? [] : [deliverySheet(framework)]),
  ]
  return { title: framework.title, day, sheets }
}
