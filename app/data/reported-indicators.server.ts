import { type IndicatorSource, indicatorSources } from '~/domain/indicator/indicator'
import { database, type Store } from './database.server'

/** An indicator of a partnership, as far as somebody needs to know it who reports on it. */
export interface ReportedIndicator {
  readonly id: string
  readonly order: number
  readonly measure: string
  readonly source: IndicatorSource
  readonly frameworkId: string
  readonly framework: string
}

const columns = { id: true, order: true, measure: true, source: true, frameworkId: true, framework: { select: { title: true } } } as const

interface Row extends Omit<ReportedIndicator, 'source' | 'framework'> {
  readonly source: string
  readonly framework: { readonly title: string }
}

function toReported({ framework, source, ...row }: Row): ReportedIndicator {
  const known = indicatorSources.find((one) => one === source)
  if (known === undefined) throw new Error(`The database names a source that no indicator can have: ${source}`)
  return { ...row, source: known, framework: framework.title }
}

/** Every indicator of the partnership's frameworks that is still reported, in printed order. */
export async function listReportedIndicators(partnershipId: string, store: Store = database()): Promise<readonly ReportedIndicator[]> {
  const rows = await store.indicator.findMany({
    where: { framework: { partnershipId }, isRetired: false },
    select: columns,
    orderBy: [{ frameworkId: 'asc' }, { order: 'asc' }],
  })
  return rows.map(toReported)
}

/** An indicator of the partnership, retired or not, or null. */
export async function findReportedIndicator(
  id: string,
  partnershipId: string,
  store: Store = database(),
): Promise<ReportedIndicator | null> {
  const row = await store.indicator.findFirst({ where: { id, framework: { partnershipId } }, select: columns })
  return row === null ? null : toReported(row)
}

/** The framework that an indicator belongs to, or null. */
export async function findFrameworkIdOf(indicatorId: string, store: Store = database()): Promise<string | null> {
  const row = await store.indicator.findUnique({ where: { id: indicatorId }, select: { frameworkId: true } })
  return row?.frameworkId ?? null
}
