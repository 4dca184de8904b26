import { type DocumentBlock, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { standingStatuses } from '~/domain/indicator/standing'
import { standingText } from '~/ui/indicator/standing-text'
import { dayText } from '~/ui/release/day-text'
import { upperFirst } from '~/ui/statement/statement-words'
import { cell } from './indicator-evidence'

/** How many indicators of a framework stand how; statuses that none has are left out. */
export function standingCounts({ framework, evidenceOf, asOf }: ReportMaterial): readonly DocumentBlock[] {
  const figured = framework.indicators.filter(({ source }) => source !== 'narrative')
  if (figured.length === 0) return [paragraph('This plan has no indicators with figures.')]
  const standings = figured.map((indicator) => evidenceOf(indicator).standing)
  const words = standingStatuses.flatMap((status) => standings.flatMap((one) => (one?.status === status ? [standingText(one)] : [])))
  const counted = [...new Set(words)].map((text) => [upperFirst(text), words.filter((word) => word === text).length] as const)
  const without = standings.length - words.length
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
