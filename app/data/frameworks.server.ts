import { z } from 'zod'
import {
  type Framework,
  type FrameworkTitle,
  type Indicator,
  indicatorSources,
  type ListName,
  productCounts,
  targetKinds,
} from '~/domain/indicator/framework'
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
  indicators: { include: { national: inOrder, targets: inOrder }, ...inOrder },
  priorityActions: { orderBy: { number: 'asc' } },
  areas: { include: { outcomes: { include: { outcome: true }, ...inOrder } }, ...inOrder },
  actions: inOrder,
  entries: inOrder,
  partners: inOrder,
} as const

function findRow(id: string, store: Store) {
  return store.framework.findUnique({ where: { id }, include: parts })
}

type FrameworkRow = NonNullable<Awaited<ReturnType<typeof findRow>>>

function toIndicator(row: FrameworkRow['indicators'][number]): Indicator {
  return {
    id: row.id,
    order: row.order,
    outcomeId: row.outcomeId,
    type: row.type,
    measure: row.measure,
    reportingMeasure: row.reportingMeasure,
    nationalOutcomesPrinted: row.national.map(({ printed }) => printed),
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
  return {
    ...row,
    notes: texts.parse(JSON.parse(row.notes)),
    outcomes: outcomes.map(toOutcome),
    indicators: indicators.map(toIndicator),
    priorityActions: priorityActions.map((action) => ({ ...action, indicatorParts: texts.parse(JSON.parse(action.indicatorParts)) })),
    areas: areas.map((area) => ({
      ...area,
      outcomes: area.outcomes.map(({ level, outcome }) => ({ level, outcome: toOutcome(outcome) })),
    })),
    deliveryActions: actions,
    partners: partners.map((partner) => ({ ...partner, stages: partner.stages === null ? null : ticks.parse(JSON.parse(partner.stages)) })),
    lists: {
      need: list('need'),
      priority: list('priority'),
      'local-issue': list('local-issue'),
      'pathway-stage': list('pathway-stage'),
      'swot-heading': list('swot-heading'),
      'participation-column': list('participation-column'),
    },
  }
}

/** The headings of all frameworks: those of partnerships first, the newest first. */
export async function listFrameworks(store: Store = database()): Promise<readonly FrameworkTitle[]> {
  const rows = await store.framework.findMany({ select: titleColumns, orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] })
  return [...rows.filter((row) => row.partnershipId !== null), ...rows.filter((row) => row.partnershipId === null)]
}

export async function findFramework(id: string, store: Store = database()): Promise<Framework | null> {
  const row = await findRow(id, store)
  return row === null ? null : toFramework(row)
}
