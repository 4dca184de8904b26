import type { AreaForImprovement, Framework, Outcome, PriorityAction } from '../indicator/framework'
import type { FrameworkMaterial } from './framework-material'
import { columnsOf, type Sheet, textCell } from './sheet'

/** The outcomes of a plan whose evidence is in words, with what was reported so far. */
export function narrativeSheet({ framework: { outcomes, indicators }, evidenceOf }: FrameworkMaterial): Sheet {
  const rows = indicators
    .filter(({ source }) => source === 'narrative')
    .map((indicator) => {
      const { outcomeId, measure, type, reportingMeasure } = indicator
      const outcome = outcomes.find(({ id }) => id === outcomeId)
      const printed = [
        `${outcome?.code ?? ''}. ${outcome?.title ?? ''}`,
        outcome?.duePrinted.join(', ') ?? '',
        measure,
        type,
        reportingMeasure,
      ]
      return [...printed, evidenceOf(indicator).join('\n')]
    })
  const columns = columnsOf(
    ['Outcome', 40],
    ['Due', 18],
    ['Indicator', 40],
    ['Type', 18],
    ['What is reported', 40],
    ['Evidence so far', 60],
  )
  return { name: 'Evidence in words', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}

function aimText(aims: readonly Outcome[], number: number): string {
  return `${number}. ${aims[number - 1]?.title ?? ''}`
}

/** Areas for improvement by national aim, and the national outcomes that none of them refers to. */
export function areaSheet(areas: readonly AreaForImprovement[], aims: readonly Outcome[], uncovered: readonly Outcome[]): Sheet {
  const covered = areas.flatMap(({ aim, order, title, outcomes }) =>
    outcomes.map(({ level, outcome }) => [aimText(aims, aim), `${order}. ${title}`, outcome.title, level]),
  )
  const missing = uncovered.map(({ title }) => ['', 'not yet covered', title, 'national'])
  const columns = columnsOf(['National aim', 40], ['Area for improvement', 34], ['Outcome', 50], ['Level', 12])
  return { name: 'Areas for improvement', columns, rows: [...covered, ...missing].map((row) => row.map((text) => textCell(text))) }
}

/** Priority actions with what they lead to and how it is seen. */
export function prioritySheet(actions: readonly PriorityAction[], aims: readonly Outcome[]): Sheet {
  const rows = actions.map(({ number, aim, title, outcome, indicatorStem, indicatorParts }) => [
    aimText(aims, aim),
    `${number}. ${title}`,
    outcome ?? 'No nationally determined outcome',
    [indicatorStem, ...indicatorParts].join('\n'),
  ])
  const columns = columnsOf(['Aim', 40], ['Priority action', 50], ['National outcome', 40], ['Indicator', 40])
  return { name: 'Priority actions', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}

/** What is done, when and by whom. */
export function deliverySheet({ deliveryActions }: Framework): Sheet {
  const columns = columnsOf(['Action', 50], ['Timescale', 16], ['Responsibility', 40])
  const rows = deliveryActions.map(({ order, title, timescalePrinted, responsibilityPrinted }) => [
    `${order}. ${title}`,
    timescalePrinted,
    responsibilityPrinted,
  ])
  return { name: 'Delivery plan', columns, rows: rows.map((row) => row.map((text) => textCell(text))) }
}
