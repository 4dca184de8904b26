import { lineLists } from './edit-lists'
import type { Framework } from './framework'
import type { Indicator, Target } from './indicator'

/** One part of a framework as its history compares it: every field as text. */
export interface FrameworkItem {
  readonly part: 'framework' | 'outcome' | 'indicator' | 'priority-action' | 'area' | 'action' | 'local-issue' | 'partner' | 'list'
  /** Says which part it is in every state of the framework. */
  readonly key: string
  readonly name: string
  readonly isRetired: boolean
  readonly fields: Readonly<Record<string, string>>
}

function targetText({ period, printed, kind, value, unit, span }: Target): string {
  const meaning = value === null ? kind : `${kind} ${value}${unit ?? ''}`
  return `${period}: ${printed === '' ? 'nothing printed' : `“${printed}”`} (${meaning}${span > 1 ? `, over ${span} periods` : ''})`
}

function indicatorItem(indicator: Indicator, { outcomes }: Framework): FrameworkItem {
  const { id, measure, order, type, reportingMeasure, source, theme, communities, counts, polarity, isRetired } = indicator
  return {
    part: 'indicator',
    key: `indicator ${id}`,
    name: measure,
    isRetired,
    fields: {
      measure,
      place: String(order),
      outcome: outcomes.find((outcome) => outcome.id === indicator.outcomeId)?.title ?? '',
      serves: indicator.nationalOutcomesPrinted.join('; '),
      type,
      reportingMeasure,
      baseline: indicator.baselinePrinted,
      trend: indicator.trendPrinted,
      targets: indicator.targets.map(targetText).join('; '),
      lead: indicator.leadPrinted,
      source,
      theme: theme ?? '',
      communities: communities?.join(', ') ?? '',
      counts: counts ?? '',
      polarity: polarity ?? '',
    },
  }
}

function titleItem(framework: Framework): FrameworkItem {
  const { title, owner, validFrom, validTo, notes, source } = framework
  const fields = { title, owner, validFrom, validTo: validTo ?? '', notes: notes.join('\n'), source }
  return { part: 'framework', key: 'framework', name: title, isRetired: false, fields }
}

function outcomeItems({ outcomes }: Framework): readonly FrameworkItem[] {
  return outcomes.map(({ id, title, kind, aliases, duePrinted, nature, actionsCount, isRetired }) => ({
    part: 'outcome',
    key: `outcome ${id}`,
    name: title,
    isRetired,
    fields: {
      title,
      kind,
      aliases: aliases.join('; '),
      due: duePrinted.join('; '),
      nature: nature ?? '',
      actionsCount: String(actionsCount ?? ''),
    },
  }))
}

function planItems({ areas, deliveryActions, priorityActions }: Framework): readonly FrameworkItem[] {
  return [
    ...priorityActions.map(({ number, aim, title, outcome, indicatorStem, indicatorParts }): FrameworkItem => {
      const fields = { title, aim: String(aim), outcome: outcome ?? '', indicator: [indicatorStem, ...indicatorParts].join('; ') }
      return { part: 'priority-action', key: `priority-action ${number}`, name: title, isRetired: false, fields }
    }),
    ...areas.map(({ id, title, aim, outcomes, isRetired }): FrameworkItem => {
      const fields = { title, aim: String(aim), outcomes: outcomes.map(({ outcome, level }) => `${outcome.title} (${level})`).join('; ') }
      return { part: 'area', key: `area ${id}`, name: title, isRetired, fields }
    }),
    ...deliveryActions.map(({ order, title, timescalePrinted, responsibilityPrinted, isRetired }): FrameworkItem => {
      const fields = { title, timescale: timescalePrinted, responsibility: responsibilityPrinted }
      return { part: 'action', key: `action ${order}`, name: title, isRetired, fields }
    }),
  ]
}

/** A tick is "yes", none is "no", and a partner without ticks has no stages at all. */
function listItems({ partners, localIssues, lists }: Framework): readonly FrameworkItem[] {
  return [
    ...partners.map(({ name, stages, prose }): FrameworkItem => {
      const fields = { stages: stages?.map((ticked) => (ticked ? 'yes' : 'no')).join(', ') ?? '', prose: prose ?? '' }
      return { part: 'partner', key: `partner ${name}`, name, isRetired: false, fields }
    }),
    ...localIssues.map(({ order, text, isRetired }): FrameworkItem => {
      return { part: 'local-issue', key: `local-issue ${order}`, name: text, isRetired, fields: { text } }
    }),
    ...lineLists.map((name): FrameworkItem => {
      return { part: 'list', key: `list ${name}`, name, isRetired: false, fields: { lines: lists[name].join('; ') } }
    }),
  ]
}

/** Every part of a framework as text, in its order: what two states of it are compared by. */
export function frameworkItems(framework: Framework): readonly FrameworkItem[] {
  return [
    titleItem(framework),
    ...outcomeItems(framework),
    ...framework.indicators.map((indicator) => indicatorItem(indicator, framework)),
    ...planItems(framework),
    ...listItems(framework),
  ]
}
