import { z } from 'zod'
import { type Framework, type FrameworkTitle, type ListName, outcomeKinds } from '~/domain/indicator/framework'
import { type Indicator, indicatorSources, productCounts, targetKinds } from '~/domain/indicator/indicator'
import { withoutRetired } from '~/domain/indicator/without-retired'
import { database, type Store } from './database.server'
import { toOutcome } from './outcome-row.server'

const texts = z.array(z.string())
const ticks = z.array(z.boolean())
const indicatorSource = z.enum(indicatorSources)
const counted = z.enum(productCounts).nullable()
const targetKind = z.enum(targetKinds)
const polarity = z.enum(['higher', 'lower']).nullable()

const titleColumns = { id: true, partnershipId: true, title: true, owner: true, validFrom: true, validTo: true } as const
const inOrder = { orderBy: { order: 'asc' } } as const
const parts = {
  outcomes: inOrder,
  indicators: { include: { national: { include: { outcome: { select: { id: true, frameworkId: true, code: true } } }, ...inOrder }, targets: inOrder }, ...inOrder },
  priorityActions: { orderBy: { number: 'asc' } },
  areas: { include: { outcomes: { include: { outcome: true }, ...inOrder } }, ...inOrder },
  actions: inOrder,
  entries: inOrder,
  partners: inOrder,
} as const

/** The lists of the local issues: a retired one keeps its number and stands in a list of its own. */
export const issueLists: readonly string[] = ['local-issue', 'retired-local-issue']

function findRow(id: string, store: Store) {
  return store.framework.findUnique({ where: { id }, include: parts })
}

type FrameworkRow = NonNullable<Awaited<ReturnType<typeof findRow>>>

function kindNumber(kind: string): number {
  return outcomeKinds.findIndex((known) => known === kind)
}

/** The printed numbers of outcomes begin anew with every kind. */
function byKindAndOrder(one: FrameworkRow['outcomes'][number], other: FrameworkRow['outcomes'][number]): number {
  return kindNumber(one.kind) - kindNumber(other.kind) || one.order - other.order || (one.id < other.id ? -1 : 1)
}

function toIndicator(row: FrameworkRow['indicators'][number]): Indicator {
  return {
    id: row.id,
    order: row.order,
    outcomeId: row.outcomeId,
    type: row.type,
    measure: row.measure,
    reportingMeasure: row.reportingMeasure,
    nationalOutcomesPrinted: row.national.map(({ printed }) => printed),
    serves: row.national.map(({ outcome, printed }) => ({ outcome, printed })),
    servesAll: row.servesAll,
    baselinePrinted: row.baselinePrinted,
    trendPrinted: row.trendPrinted,
    leadPrinted: row.leadPrinted,
    targets: row.targets.map(({ period, printed, kind, value, unit, span }) => ({
      period,
      printed,
      kind: targetKind.parse(kind),
      value,
      unit,
      span,
    })),
    source: indicatorSource.parse(row.source),
    theme: row.theme,
    communities: row.communities === null ? null : texts.parse(JSON.parse(row.communities)),
    counts: counted.parse(row.counts),
    polarity: polarity.parse(row.polarity),
    isRetired: row.isRetired,
  }
}

function toFramework({ actions, areas, entries, indicators, outcomes, partners, priorityActions, ...row }: FrameworkRow): Framework {
  const list = (name: ListName): readonly string[] => entries.filter((entry) => entry.list === name).map(({ text }) => text)
  const { id, partnershipId, title, owner, validFrom, validTo, source } = row
  return {
    id,
    partnershipId,
    title,
    owner,
    validFrom,
    validTo,
    source,
    notes: texts.parse(JSON.parse(row.notes)),
    outcomes: outcomes.toSorted(byKindAndOrder).map(toOutcome),
    indicators: indicators.map(toIndicator),
    priorityActions: priorityActions.map(({ frameworkId: _framework, indicatorParts, ...action }) => ({
      ...action,
      indicatorParts: texts.parse(JSON.parse(indicatorParts)),
    })),
    areas: areas.map(({ frameworkId: _framework, ...area }) => ({
      ...area,
      outcomes: area.outcomes.map(({ level, outcome }) => ({ level, outcome: toOutcome(outcome) })),
    })),
    deliveryActions: actions.map(({ frameworkId: _framework, ...action }) => action),
    partners: partners.map(({ frameworkId: _framework, stages, ...partner }) => ({
      ...partner,
      stages: stages === null ? null : ticks.parse(JSON.parse(stages)),
    })),
    lists: {
      need: list('need'),
      priority: list('priority'),
      'local-issue': list('local-issue'),
      'pathway-stage': list('pathway-stage'),
      'swot-heading': list('swot-heading'),
      'participation-column': list('participation-column'),
    },
    localIssues: entries
      .filter((entry) => issueLists.includes(entry.list))
      .map((entry) => ({ order: entry.order, text: entry.text, isRetired: entry.list === 'retired-local-issue' })),
  }
}

/** The headings of all frameworks: those of partnerships first, the newest first. */
export async function listFrameworks(store: Store = database()): Promise<readonly FrameworkTitle[]> {
  const rows = await store.framework.findMany({ select: titleColumns, orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] })
  return [...rows.filter((row) => row.partnershipId !== null), ...rows.filter((row) => row.partnershipId === null)]
}

/** What a report on a framework can judge: how many of its indicators have figures, and how many of these come from surveys. */
export interface ReportableFramework {
  readonly id: string
  readonly title: string
  readonly figured: number
  readonly surveyed: number
}

/** The frameworks of a partnership, the newest first, with what a report on each can judge. */
export async function listReportable(partnershipId: string, store: Store = database()): Promise<readonly ReportableFramework[]> {
  const rows = await store.framework.findMany({
    where: { partnershipId },
    select: { id: true, title: true, indicators: { where: { isRetired: false }, select: { source: true } } },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, title, indicators }) => ({
    id,
    title,
    figured: indicators.filter(({ source }) => source !== 'narrative').length,
    surveyed: indicators.filter(({ source }) => source === 'survey').length,
  }))
}

export async function findFramework(id: string, store: Store = database()): Promise<Framework | null> {
  const row = await findRow(id, store)
  return row === null ? null : toFramework(row)
}

/** A framework as it is pursued today, without what is retired, or null. */
export async function findPursuedFramework(id: string, store: Store = database()): Promise<Framework | null> {
  const framework = await findFramework(id, store)
  return framework === null ? null : withoutRetired(framework)
}

/** A framework of this partnership, or null: those of nobody, such as the national one, belong to none. */
export async function findOwnFramework(id: string, partnershipId: string, store: Store = database()): Promise<Framework | null> {
  const framework = await findFramework(id, store)
  return framework?.partnershipId === partnershipId ? framework : null
}
