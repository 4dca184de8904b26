import { type DocumentBlock, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { standingStatuses } from '~/domain/indicator/standing'
import { standingWords } from '~/ui/indicator/standing-text'
import { dayText } from '~/ui/release/day-text'
import { upperFirst } from '~/ui/statement/statement-words'
import { cell } from './indicator-evidence'

/** How many indicators of a framework stand how; statuses that none has are left out. */
export function standingCounts({ framework, evidenceOf, asOf }: ReportMaterial): readonly DocumentBlock[] {
  const figured = framework.indicators.filter(({ source }) => source !== 'narrative')
  if (figured.length === 0) return [paragraph('This plan has no indicators with figures.')]
  const standings = figured.map((indicator) => evidenceOf(indicator).standing?.status ?? null)
  const counted = standingStatuses
    .map((status) => [upperFirst(standingWords[status]), standings.filter((one) => one === status).length] as const)
    .filter(([, count]) => count > 0)
  const without = standings.filter((one) => one === null).length
  const rows = [...counted, ...(without === 0 ? [] : [['No target and no figure yet', without] as const]), ['All', figured.length] as const]
  return [
    {
      kind: 'table',
      caption: `How the indicators stand on ${dayText(asOf)}`,
      columns: ['Status', 'Indicators'],
      widths: [3, 1],
      rows: rows.map(([name, count]) => [cell(name), cell(String(count))]),
    },
  ]
}
