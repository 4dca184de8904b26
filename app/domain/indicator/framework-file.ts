import type { AreaForImprovement, Framework, Outcome } from './framework'
import type { Indicator, ServedOutcome } from './indicator'
import type { FrameworkDocument } from './framework-document'

type Retirable = { readonly isRetired: boolean }

/** Said only of what is retired, so that the files of printed plans stay as short as the plans. */
function retired({ isRetired }: Retirable): { retired?: true } {
  return isRetired ? { retired: true } : {}
}

function outcomeEntry(outcome: Outcome): FrameworkDocument['outcomes'][number] {
  const { kind, code, title, aliases, duePrinted, nature, actionsCount } = outcome
  return {
    kind: kind as FrameworkDocument['outcomes'][number]['kind'],
    code,
    title,
    aliases: [...aliases],
    due: [...duePrinted],
    nature: nature as FrameworkDocument['outcomes'][number]['nature'],
    actionsCount,
    ...retired(outcome),
  }
}

/** An outcome of the framework itself by its code, one of another framework with that framework's id. */
function reference({ id }: Framework, { frameworkId, code }: Pick<Outcome, 'frameworkId' | 'code'>) {
  return frameworkId === id ? { outcome: code } : { outcome: code, framework: frameworkId }
}

function servedEntry(framework: Framework, { outcome, printed }: ServedOutcome) {
  return outcome === null ? { outcome: wildcard, printed } : { ...reference(framework, outcome), printed }
}

function indicatorEntry(framework: Framework, indicator: Indicator): FrameworkDocument['indicators'][number] {
  const own = framework.outcomes.find(({ id }) => id === indicator.outcomeId)
  if (own === undefined) throw new Error(`The indicator ${indicator.id} stands under no outcome of its framework`)
  return {
    order: indicator.order,
    key: indicatorKey(framework.id, indicator),
    outcome: own.code,
    nationalOutcomes: indicator.serves.map((served) => servedEntry(framework, served)),
    servesAll: indicator.servesAll,
    type: indicator.type as FrameworkDocument['indicators'][number]['type'],
    measure: indicator.measure,
    reportingMeasure: indicator.reportingMeasure,
    baseline: indicator.baselinePrinted,
    observedTrend: indicator.trendPrinted,
    targets: indicator.targets.map(({ period, printed, kind, value, unit, span }) => ({ period, printed, kind, value, unit, span })),
    lead: indicator.leadPrinted,
    source: indicator.source,
    theme: indicator.theme,
    communities: indicator.communities === null ? null : [...indicator.communities],
    counts: indicator.counts,
    polarity: indicator.polarity,
    ...retired(indicator),
  }
}

function areaEntry(framework: Framework, area: AreaForImprovement): FrameworkDocument['areas'][number] {
  const { order, aim, title, outcomes } = area
  return {
    order,
    aim,
    title,
    outcomes: outcomes.map(({ level, outcome }) => ({ ...reference(framework, outcome), level: level === 'national' ? level : 'local' })),
    ...retired(area),
  }
}

/** The code that stands in a file for the printed wildcard "All community justice outcomes". */
export const wildcard = 'ALL'

/** What an indicator is known by inside its framework: its id without the framework's. */
export function indicatorKey(frameworkId: string, { id }: Pick<Indicator, 'id'>): string {
  if (!id.startsWith(`${frameworkId}-`)) throw new Error(`The indicator ${id} is not one of the framework ${frameworkId}`)
  return id.slice(frameworkId.length + 1)
}

/** A framework as a document, every part in its order; printed strings stand untouched beside what is read from them. */
export function documentOf(framework: Framework): FrameworkDocument {
  const { id, title, owner, validFrom, validTo, source, notes, lists } = framework
  return {
    format: 'what-matters-framework-1',
    id,
    title,
    owner,
    validFrom,
    validTo,
    source,
    notes: [...notes],
    outcomes: framework.outcomes.map(outcomeEntry),
    indicators: framework.indicators.map((indicator) => indicatorEntry(framework, indicator)),
    priorityActions: framework.priorityActions.map(({ number, aim, title: action, outcome, indicatorStem, indicatorParts }) => {
      return { number, aim, title: action, outcome, indicatorStem, indicatorParts: [...indicatorParts] }
    }),
    areas: framework.areas.map((area) => areaEntry(framework, area)),
    deliveryActions: framework.deliveryActions.map((action) => ({
      order: action.order,
      title: action.title,
      timescale: action.timescalePrinted,
      responsibility: action.responsibilityPrinted,
      ...retired(action),
    })),
    partners: framework.partners.map(({ name, stages, prose }) => ({ name, stages: stages === null ? null : [...stages], prose })),
    localIssues: framework.localIssues.map(({ order, text, isRetired }) => ({ order, text, ...retired({ isRetired }) })),
    lists: {
      need: [...lists.need],
      priority: [...lists.priority],
      'pathway-stage': [...lists['pathway-stage']],
      'swot-heading': [...lists['swot-heading']],
      'participation-column': [...lists['participation-column']],
    },
  }
}

/** One whole framework as a text file that people can read and other installations can load; the same framework gives the same bytes. */
export function writeFrameworkFile(framework: Framework): string {
  return `${JSON.stringify(documentOf(framework), null, 2)}\n`
}
