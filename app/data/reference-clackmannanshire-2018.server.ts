import { parsePrintedFigure } from '~/domain/indicator/parse-printed-figure'
import { parsePrintedTarget } from '~/domain/indicator/parse-printed-target'
import source from '../../prisma/reference/framework-clackmannanshire-2018.json'
import type { Indicator, IndicatorOutcome, Outcome, Target } from './generated/sqlite/client'
import { entryRows, type FrameworkRows } from './reference-rows.server'

const frameworkId = 'clackmannanshire-2018'

type PrintedIndicator = (typeof source.indicators)[number]

const periods = ['18/19', '21/22'] as const

function outcomeId(code: string): string {
  return `${frameworkId}-${code.toLowerCase()}`
}

function outcomeRow(kind: string, printed: { code: string; title: string; kind?: string }, order: number): Outcome {
  return {
    id: outcomeId(printed.code),
    frameworkId,
    code: printed.code,
    kind,
    title: printed.title,
    order,
    aliases: '[]',
    duePrinted: '[]',
    nature: printed.kind ?? null,
    actionsCount: null,
    isRetired: false,
  }
}

function indicatorId(printed: PrintedIndicator): string {
  return `${frameworkId}-${String(printed.order).padStart(2, '0')}`
}

function indicatorRow(printed: PrintedIndicator): Indicator {
  const baseline = parsePrintedFigure(printed.baselinePrinted)
  return {
    id: indicatorId(printed),
    frameworkId,
    outcomeId: outcomeId(printed.loipOutcome),
    order: printed.order,
    type: 'quantitative',
    measure: printed.measure,
    reportingMeasure: '',
    baselinePrinted: printed.baselinePrinted,
    baselineValue: baseline.kind === 'number' ? baseline.value : null,
    baselineUnit: baseline.kind === 'number' ? baseline.unit : null,
    trendPrinted: printed.observedTrendPrinted,
    leadPrinted: printed.leadPrinted,
    source: printed.source,
    theme: printed.theme,
    communities: null,
    counts: null,
    polarity: null,
    isRetired: false,
    servesAll: printed.nationalOutcomes.includes('ALL'),
  }
}

function nationalRows(printed: PrintedIndicator): IndicatorOutcome[] {
  return printed.nationalOutcomesPrinted.map((text, index) => {
    const code = printed.nationalOutcomes[index]
    if (code === undefined) throw new Error(`Row ${printed.order} prints an outcome without a code`)
    return { indicatorId: indicatorId(printed), order: index + 1, outcomeId: code === 'ALL' ? null : outcomeId(code), printed: text }
  })
}

/** A phrase that is printed across both target columns stands in the first, with its span. */
function targetRows(printed: PrintedIndicator): Target[] {
  const span = 'targetSpan' in printed ? (printed.targetSpan ?? 1) : 1
  return periods.map((period, index) => ({
    indicatorId: indicatorId(printed),
    period,
    order: index + 1,
    printed: printed.targetsPrinted[period],
    ...parsePrintedTarget(printed.targetsPrinted[period], printed.baselinePrinted),
    span: index === 0 ? span : 1,
  }))
}

export const clackmannanshire2018: FrameworkRows = {
  framework: {
    id: frameworkId,
    partnershipId: 'clackmannanshire',
    title: source.framework,
    owner: source.partnership,
    validFrom: source.validFrom,
    validTo: source.validTo,
    notes: JSON.stringify(source.notes),
    source: 'framework-clackmannanshire-2018.json',
  },
  outcomes: [
    ...source.loipOutcomes.map((outcome, index) => outcomeRow('local-improvement-plan', outcome, index + 1)),
    ...source.nationalOutcomes.map((outcome, index) => outcomeRow('national-2016', outcome, index + 1)),
  ],
  indicators: source.indicators.map(indicatorRow),
  nationalOutcomes: source.indicators.flatMap(nationalRows),
  targets: source.indicators.flatMap(targetRows),
  priorityActions: [],
  areas: [],
  areaOutcomes: [],
  deliveryActions: source.deliveryPlan.map((action) => ({ frameworkId, ...action, isRetired: false })),
  entries: [...entryRows(frameworkId, 'need', source.needs), ...entryRows(frameworkId, 'priority', source.priorities)],
  partners: [],
}
