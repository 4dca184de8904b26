import { type DocumentBlock, type DocumentCell, heading, paragraph } from '~/domain/export/document-block'
import type { FrameworkRow, FrameworkSection, FrameworkTable } from '~/domain/export/framework-table'
import type { FrameworkMaterial } from '~/domain/export/framework-material'
import type { PeriodStanding } from '~/domain/indicator/standing'
import { sizeText } from '~/ui/release/size-text'
import { planBlocks } from './plan-blocks'
import { standingText } from './standing-text'
import { statusText } from './status-text'
import { totalChangeText } from './total-change-text'
import { isWithheldValue, valueWords } from './value-words'
import { yearsText } from './years-text'

function cell(...lines: readonly string[]): DocumentCell {
  return { lines }
}

/** The printed baseline; below it, of a survey indicator, the first figure that was released. */
function baselineCell({ indicator, progress }: FrameworkRow): DocumentCell {
  const baseline = progress?.baseline
  if (baseline == null) return cell(indicator.baselinePrinted)
  const released = valueWords({ source: 'survey', ...baseline })
  return cell(indicator.baselinePrinted, `Released: ${released}, release ${baseline.release.sequence}`)
}

/** The printed trend; below it, of a survey indicator, what has changed since the first figure that was released. */
function trendCell({ indicator, progress }: FrameworkRow): DocumentCell {
  if (progress?.baseline == null) return cell(indicator.trendPrinted)
  const change = totalChangeText(progress.change)
  return cell(...[indicator.trendPrinted, change === '' ? '' : `Released: ${change.replace(': ', ', ')}`].filter((text) => text !== ''))
}

function standingLine(standing: PeriodStanding): string {
  const { status, target } = standing
  if (status === 'no-target') return 'No target'
  return `Target${target === '' ? '' : ` ${target}`}: ${standingText(standing)}`
}

function rowCells(row: FrameworkRow): readonly DocumentCell[] {
  const { indicator, targets, value } = row
  const isSurvey = value.source === 'survey'
  return [
    cell(indicator.measure),
    baselineCell(row),
    trendCell(row),
    ...targets.map(({ printed, periods }) => ({ lines: [printed], ...(periods.length === 1 ? {} : { span: periods.length }) })),
    cell(indicator.leadPrinted),
    { lines: [valueWords(value)], ...(isWithheldValue(value) ? { isWithheld: true as const } : {}) },
    cell(...(row.standing === null ? [] : [standingLine(row.standing)]), statusText(value)),
    cell(isSurvey ? sizeText(value.figure) : ''),
    cell(isSurvey ? String(value.release?.sequence ?? '') : ''),
  ]
}

function sectionBlocks({ outcome, groups }: FrameworkSection, periods: readonly string[]): readonly DocumentBlock[] {
  const columns = ['Measure', 'Baseline', 'Trend', ...periods, 'Lead', 'Latest figure', 'Status', 'People', 'Release']
  const widths = [30, 16, 15, ...periods.map(() => 10), 13, 13, 22, 11, 12]
  const rows = groups.flatMap(({ nationalOutcomes, rows: own }) => {
    const national = { lines: ['National outcomes:', ...nationalOutcomes], span: columns.length }
    return [...(nationalOutcomes.length === 0 ? [] : [[national]]), ...own.map(rowCells)]
  })
  return [heading(2, outcome.title), { kind: 'table', caption: `Local outcome: ${outcome.title}`, columns, widths, rows }]
}

const readings = [
  'Baseline, trend, the target columns and the lead stand as the partnership printed them; a line that begins with “Released” is what releases add.',
  '“Not enough answers” and “not shown” are no zeros: a figure by which people could be recognised is not shown. “Below” and “above” are limits.',
  '“About” means that the number of people is rounded down to a multiple of five below 50.',
]

function tableBlocks({ sections, periods }: FrameworkTable): readonly DocumentBlock[] {
  if (sections.length === 0) return []
  return [
    ...sections.flatMap((section) => sectionBlocks(section, periods)),
    heading(2, 'How to read it'),
    { kind: 'list', items: readings },
  ]
}

/** A framework from top to bottom in the layout of its partnership. */
export function frameworkBlocks(material: FrameworkMaterial): readonly DocumentBlock[] {
  const { framework, table } = material
  return [paragraph(`${framework.owner}, ${yearsText(framework)}.`), ...tableBlocks(table), ...planBlocks(material)]
}
