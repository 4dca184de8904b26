import type { Framework } from '~/domain/indicator/framework'
import type { Indicator } from '~/domain/indicator/indicator'
import { openEvidenceLinks } from '~/domain/indicator/evidence-link'
import type { Evidence, IndicatorFigures, MissingReason } from '~/domain/indicator/indicator-figures'
import { database, type Store } from './database.server'
import { listFigures } from './figures.server'
import { listReleases } from './releases.server'
import { listStatements } from './statements.server'

const author = { enteredBy: { select: { name: true } } } as const

type ByIndicator<Item> = ReadonlyMap<string, readonly Item[]>

function byIndicator<Item>(items: readonly (readonly [indicatorId: string, item: Item])[]): ByIndicator<Item> {
  const lists = new Map<string, Item[]>()
  for (const [indicatorId, item] of items) lists.set(indicatorId, [...(lists.get(indicatorId) ?? []), item])
  return lists
}

async function listMissing(frameworkId: string, store: Store): Promise<ByIndicator<MissingReason>> {
  const rows = await store.missingFigure.findMany({ where: { indicator: { frameworkId } }, include: author, orderBy: { period: 'asc' } })
  return byIndicator(
    rows.map(({ indicatorId, period, reason, enteredOn, enteredBy }) => [indicatorId, { period, reason, enteredOn, author: enteredBy.name }]),
  )
}

async function listEvidence(frameworkId: string, store: Store): Promise<ByIndicator<Evidence>> {
  const where = { indicator: { frameworkId }, isWithdrawn: false }
  const rows = await store.narrativeEvidence.findMany({ where, include: author, orderBy: [{ enteredOn: 'asc' }, { id: 'asc' }] })
  return byIndicator(
    rows.map(({ indicatorId, id, period, text, links, enteredOn, enteredBy }) => [
      indicatorId,
      { id, period, text, links: openEvidenceLinks(links), enteredOn, author: enteredBy.name },
    ]),
  )
}

/**
 * Everything that may say how the indicators of a framework stand, asked once; releases and statements go only to those that take their value
 * from them.
 */
export async function findFrameworkFigures(
  { id, partnershipId }: Pick<Framework, 'id' | 'partnershipId'>,
  store: Store = database(),
): Promise<(indicator: Indicator) => IndicatorFigures> {
  const [releases, statements, entered, missing, evidence] = await Promise.all([
    partnershipId === null ? [] : listReleases(partnershipId, store),
    partnershipId === null ? [] : listStatements(partnershipId, store),
    listFigures(id, store),
    listMissing(id, store),
    listEvidence(id, store),
  ])
  return (indicator) => ({
    releases: indicator.source === 'survey' ? releases : [],
    entered: entered.get(indicator.id) ?? [],
    missing: missing.get(indicator.id) ?? [],
    statements: indicator.source === 'count' ? statements : [],
    evidence: evidence.get(indicator.id) ?? [],
  })
}
