import { type DocumentBlock, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { standingStatuses } from '~/domain/indicator/standing'
import { standingText } from '~/ui/indicator/standing-text'
import { dayText } from '~/ui/release/day-text'
import { upperFirst } from '~/ui/statement/statement-words'
import { cell } from './indicator-evidence'

/** What of a survey is withheld and what of other figures are two words for one status. */
const inOrder = standingStatuses.flatMap((status) => [...new Set([1, null].map((release) => standingText({ status, release })))])

/** How many indicators of a framework stand how; statuses that none has are left out. */
export function standingCounts({ framework, evidenceOf, asOf }: ReportMaterial): readonly DocumentBlock[] {
  const figured = framework.indicators.filter(({ source }) => source !== 'narrative')
  if (figured.length === 0) return [paragraph('This plan has no indicators with figures.')]
  const standings = figured.map((indicator) => evidenceOf(indicator).standing)
  const words = standings.flatMap((standing) => (standing === null ? [] : [standingText(standing)]))
  const counted = inOrder
    .map((text) => [upperFirst(text), words.filter((word) => word === text).length] as const)
    .filter(([, count]) => count > 0)
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
