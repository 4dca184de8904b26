import type { Known } from '~/domain/indicator/document-problems'
import { listCommunityNames } from './community-names.server'
import { database, type Store } from './database.server'
import { toOutcome } from './outcome-row.server'

/** What a framework may refer to besides itself: outcomes of the partnership's other frameworks and of nobody's, themes, its communities. */
export async function findFrameworkSurroundings(partnershipId: string, id: string, store: Store = database()): Promise<Known> {
  const outcomes = await store.outcome.findMany({
    where: { frameworkId: { not: id }, framework: { OR: [{ partnershipId: null }, { partnershipId }] } },
    orderBy: [{ frameworkId: 'asc' }, { kind: 'asc' }, { order: 'asc' }, { id: 'asc' }],
  })
  const themes = await store.theme.findMany({ select: { code: true }, orderBy: { order: 'asc' } })
  const communities = await listCommunityNames(partnershipId, store)
  return {
    others: outcomes.map(toOutcome),
    themes: themes.map(({ code }) => code),
    communities: communities.map(({ code }) => code),
  }
}
