import { itemReport, lastChange, type ReportedAction } from '~/domain/action/item-report'
import type { PlanItem, TrackedItem } from '~/domain/action/plan-items'
import { type DocumentBlock, type DocumentCell, heading, paragraph } from '~/domain/export/document-block'
import { actionStateWords } from '~/ui/action/action-words'
import { dayText } from '~/ui/release/day-text'

const names = {
  action: { title: 'How the delivery plan stands', item: 'Action' },
  area: { title: 'How the areas for improvement stand', item: 'Area for improvement' },
} as const

function rowOf(item: TrackedItem<ReportedAction>): readonly DocumentCell[] {
  const changedOn = lastChange(item)
  return [
    { lines: [`${item.order}. ${item.title}`] },
    { lines: [actionStateWords[item.state]] },
    { lines: itemReport(item, (state) => actionStateWords[state].toLowerCase()) },
    { lines: changedOn === null ? [] : [dayText(changedOn)] },
  ]
}

/** How the items of one kind stand by the published actions, as the page of the plan says it; nothing where none is tracked. */
export function planStandingBlocks(tracked: readonly TrackedItem<ReportedAction>[], kind: PlanItem['kind']): readonly DocumentBlock[] {
  const rows = tracked.filter((item) => item.kind === kind).map(rowOf)
  if (rows.length === 0) return []
  const { title, item } = names[kind]
  const columns = [item, 'State', 'What is said of it', 'Last change']
  return [
    heading(2, title),
    paragraph('By what the partnership has published of its actions. “Not reported yet” does not mean that nothing was done.'),
    { kind: 'table', caption: title, columns, widths: [6, 2, 6, 2], rows },
  ]
}
