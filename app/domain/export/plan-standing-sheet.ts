import { itemReport, lastChange, type ReportedAction } from '../action/item-report'
import type { PlanItem, TrackedItem } from '../action/plan-items'
import { columnsOf, type Sheet, textCell } from './sheet'

const names = {
  action: { sheet: 'How the delivery plan stands', item: 'Action' },
  area: { sheet: 'How the areas stand', item: 'Area for improvement' },
} as const

/** How the items of one kind stand by the published actions: a sheet after the one that has them as printed, or none where none is tracked. */
export function standingSheets(tracked: readonly TrackedItem<ReportedAction>[], kind: PlanItem['kind']): readonly Sheet[] {
  const rows = tracked
    .filter((item) => item.kind === kind)
    .map((item) => [`${item.order}. ${item.title}`, item.state, itemReport(item, (state) => state).join('\n'), lastChange(item) ?? ''])
  if (rows.length === 0) return []
  const { sheet, item } = names[kind]
  const columns = columnsOf([item, 50], ['State', 14], ['What is said of it', 60], ['Last change', 12])
  return [{ name: sheet, columns, rows: rows.map((row) => row.map((text) => textCell(text))) }]
}
