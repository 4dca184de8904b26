import source from '../../prisma/reference/framework-west-dunbartonshire-2017.json'
import type { FrameworkPartner, Indicator, Outcome } from './generated/sqlite/client'
import { entryRows, type FrameworkRows } from './reference-rows.server'

const frameworkId = 'west-dunbartonshire-2017'

type PrintedOutcome = (typeof source.localOutcomes)[number]

function outcomeRow(printed: PrintedOutcome): Outcome {
  return {
    id: `${frameworkId}-${printed.number}`,
    frameworkId,
    code: String(printed.number),
    kind: 'local',
    title: printed.title,
    order: printed.number,
    aliases: JSON.stringify('aliases' in printed ? (printed.aliases ?? []) : []),
    duePrinted: JSON.stringify(printed.duePrinted),
    nature: null,
    actionsCount: printed.actionsCount,
    isRetired: false,
  }
}

/** The last local outcome is printed with the person-centric national outcomes of 2016 as its parts: codes 5.1, 5.2, 5.3. */
function partRows(printed: PrintedOutcome): Outcome[] {
  const parts = 'parts' in printed ? (printed.parts ?? []) : []
  return parts.map((title, index) => ({
    id: `${frameworkId}-${printed.number}-${index + 1}`,
    frameworkId,
    code: `${printed.number}.${index + 1}`,
    kind: 'national-2016',
    title,
    order: index + 1,
    aliases: '[]',
    duePrinted: '[]',
    nature: 'person-centric',
    actionsCount: null,
    isRetired: false,
  }))
}

/** The source gives no figures: every indicator is evidence in words. */
const indicators: readonly Indicator[] = source.localOutcomes
  .flatMap((outcome) => outcome.indicators.map((indicator) => ({ ...indicator, outcomeId: `${frameworkId}-${outcome.number}` })))
  .map(({ type, title, reportingMeasure, outcomeId }, index) => ({
    id: `${frameworkId}-indicator-${String(index + 1).padStart(2, '0')}`,
    frameworkId,
    outcomeId,
    order: index + 1,
    type: type.replaceAll(' ', '-'),
    measure: title,
    reportingMeasure,
    baselinePrinted: '',
    baselineValue: null,
    baselineUnit: null,
    trendPrinted: '',
    leadPrinted: '',
    source: 'narrative',
    theme: null,
    communities: null,
    counts: null,
    polarity: null,
    isRetired: false,
    servesAll: false,
  }))

/** No ticks are printed for a partner with prose: null, which is not "false at every stage". */
function partnerRow(printed: (typeof source.partnerPathways)[number], index: number): FrameworkPartner {
  return {
    frameworkId,
    order: index + 1,
    name: printed.partner,
    stages: printed.stages === null ? null : JSON.stringify(printed.stages),
    prose: 'prose' in printed ? (printed.prose ?? null) : null,
  }
}

export const westDunbartonshire2017: FrameworkRows = {
  framework: {
    id: frameworkId,
    partnershipId: null,
    title: source.framework,
    owner: source.partnership,
    validFrom: '2017',
    validTo: '2018',
    notes: JSON.stringify(source.notes),
    source: 'framework-west-dunbartonshire-2017.json',
  },
  outcomes: source.localOutcomes.flatMap((outcome) => [outcomeRow(outcome), ...partRows(outcome)]),
  indicators,
  nationalOutcomes: [],
  targets: [],
  priorityActions: [],
  areas: [],
  areaOutcomes: [],
  deliveryActions: [],
  entries: [
    ...entryRows(frameworkId, 'pathway-stage', source.pathwayStages),
    ...entryRows(frameworkId, 'swot-heading', source.swotHeadings),
    ...entryRows(frameworkId, 'participation-column', source.participationColumns),
  ],
  partners: source.partnerPathways.map(partnerRow),
}
