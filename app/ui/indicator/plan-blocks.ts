import { type DocumentBlock, type DocumentCell, heading, paragraph } from '~/domain/export/document-block'
import type { FrameworkMaterial } from '~/domain/export/framework-material'
import type { Framework, Outcome } from '~/domain/indicator/framework'
import { planStandingBlocks } from './plan-standing-blocks'
import { typeName } from './type-name'

function rowsOf(...rows: ReadonlyArray<readonly (string | readonly string[])[]>): readonly (readonly DocumentCell[])[] {
  return rows.map((row) => row.map((text) => ({ lines: typeof text === 'string' ? [text] : text })))
}

function narrativeBlocks({ framework: { outcomes, indicators }, evidenceOf }: FrameworkMaterial): readonly DocumentBlock[] {
  const columns = ['Indicator', 'Type', 'What is reported', 'Evidence so far']
  const inWords = indicators.filter(({ source }) => source === 'narrative')
  return outcomes.flatMap((outcome): readonly DocumentBlock[] => {
    const own = inWords.filter(({ outcomeId }) => outcomeId === outcome.id)
    if (own.length === 0) return []
    const rows = rowsOf(
      ...own.map((indicator) => {
        const { measure, type, reportingMeasure } = indicator
        const evidence = evidenceOf(indicator)
        return [measure, typeName(type), reportingMeasure, evidence.length === 0 ? 'none yet' : evidence]
      }),
    )
    return [
      heading(2, `${outcome.code}. ${outcome.title}`),
      paragraph(`Due: ${outcome.duePrinted.join(', ')}`),
      { kind: 'table', caption: `Indicators of outcome ${outcome.code}`, columns, widths: [4, 2, 3, 5], rows },
    ]
  })
}

function aimHeading(aims: readonly Outcome[], index: number): DocumentBlock {
  return heading(2, `National aim ${index + 1}: ${aims[index]?.title ?? ''}`)
}

function areaBlocks({ framework: { areas }, aims, uncovered }: FrameworkMaterial): readonly DocumentBlock[] {
  if (areas.length === 0) return []
  const columns = ['Area for improvement', 'Outcome', 'Level']
  const ofAims = aims.flatMap((_, index): readonly DocumentBlock[] => {
    const own = areas.filter(({ aim }) => aim === index + 1)
    if (own.length === 0) return []
    const rows = own.flatMap(({ order, title, outcomes }) =>
      outcomes.map(({ level, outcome }, nth) => [nth === 0 ? `${order}. ${title}` : '', outcome.title, level]),
    )
    const caption = `Areas for improvement under national aim ${index + 1}`
    return [aimHeading(aims, index), { kind: 'table', caption, columns, widths: [4, 6, 2], rows: rowsOf(...rows) }]
  })
  return [
    ...ofAims,
    heading(2, 'National outcomes not yet covered'),
    paragraph('None of the areas for improvement above refers to these nationally determined outcomes.'),
    { kind: 'list', items: uncovered.map(({ title }) => title) },
  ]
}

function priorityBlocks({ framework: { priorityActions }, aims }: FrameworkMaterial): readonly DocumentBlock[] {
  if (priorityActions.length === 0) return []
  const columns = ['Priority action', 'National outcome', 'Indicator']
  return aims.flatMap((_, index): readonly DocumentBlock[] => {
    const own = priorityActions.filter(({ aim }) => aim === index + 1)
    const rows = own.map(({ number, title, outcome, indicatorStem, indicatorParts }) => [
      `${number}. ${title}`,
      outcome ?? 'No nationally determined outcome',
      [indicatorStem, ...indicatorParts],
    ])
    return [aimHeading(aims, index), { kind: 'table', caption: `Priority actions of aim ${index + 1}`, columns, rows: rowsOf(...rows) }]
  })
}

function deliveryBlocks({ deliveryActions }: Framework): readonly DocumentBlock[] {
  if (deliveryActions.length === 0) return []
  const columns = ['Action', 'Timescale', 'Responsibility']
  const rows = deliveryActions.map(({ order, title, timescalePrinted, responsibilityPrinted }) => [
    `${order}. ${title}`,
    timescalePrinted,
    responsibilityPrinted,
  ])
  return [
    heading(2, 'Delivery plan'),
    { kind: 'table', caption: 'What is done, when and by whom', columns, widths: [6, 2, 4], rows: rowsOf(...rows) },
  ]
}

/** The parts of a plan that are no figures: outcomes with evidence in words, areas for improvement, priority actions, what is done when and how it stands. */
export function planBlocks(material: FrameworkMaterial): readonly DocumentBlock[] {
  const { framework, tracked } = material
  return [
    ...narrativeBlocks(material),
    ...areaBlocks(material),
    ...planStandingBlocks(tracked, 'area'),
    ...priorityBlocks(material),
    ...deliveryBlocks(framework),
    ...planStandingBlocks(tracked, 'action'),
  ]
}
