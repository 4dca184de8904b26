import type { FrameworkMaterial } from './framework-material'
import type { FrameworkTable, FrameworkRow } from './framework-table'
import { areaSheet, deliverySheet, narrativeSheet, prioritySheet } from './plan-sheets'
import { standingSheets } from './plan-standing-sheet'
import { readingCells } from './reading-columns'
import { type Cell, columnsOf, emptyCell, figureAsCell, type Sheet, textCell, type Workbook } from './sheet'

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

/** A framework as a workbook: a sheet for each part that it has, its indicators in the layout of the partnership with their merged cells. */
export function frameworkWorkbook(material: FrameworkMaterial, day: string): Workbook {
  const { framework, table, aims, uncovered, tracked } = material
  const sheets = [
    ...(table.sections.length === 0 ? [] : [indicatorSheet(table)]),
    ...(framework.indicators.some(({ source }) => source === 'narrative') ? [narrativeSheet(material)] : []),
    ...(framework.areas.length === 0 ? [] : [areaSheet(framework.areas, aims, uncovered)]),
    ...standingSheets(tracked, 'area'),
    ...(framework.priorityActions.length === 0 ? [] : [prioritySheet(framework.priorityActions, aims)]),
    ...(framework.deliveryActions.length === 0 ? [] : [deliverySheet(framework)]),
    ...standingSheets(tracked, 'action'),
  ]
  return { title: framework.title, day, sheets }
}
