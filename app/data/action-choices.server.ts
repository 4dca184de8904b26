import { sourceKey } from '~/domain/action/action-source'
import { listCommunityNames } from './community-names.server'
import { database, type Store } from './database.server'
import { listPlanItems, type PlanWithItems } from './plan-items.server'
import { listReleases } from './releases.server'
import { listReleasedPeriods } from './statements.server'

/** An indicator as somebody chooses it. */
export interface IndicatorChoice {
  readonly id: string
  readonly measure: string
}

/** The indicators of a partnership's frameworks that are still reported, in printed order, by framework. */
async function listIndicatorChoices(partnershipId: string, store: Store) {
  const frameworks = await store.framework.findMany({
    where: { partnershipId, indicators: { some: { isRetired: false } } },
    select: {
      id: true,
      title: true,
      indicators: { where: { isRetired: false }, select: { id: true, measure: true }, orderBy: { order: 'asc' } },
    },
    orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
  })
  return frameworks satisfies readonly { readonly indicators: readonly IndicatorChoice[] }[]
}

/** What an action of a partnership may name, with the names that a form shows; words apart (linked-words.server.ts). */
export async function listActionChoices(partnershipId: string, store: Store = database()) {
  const plans: readonly PlanWithItems[] = await listPlanItems(partnershipId, store)
  const releases = await listReleases(partnershipId, store)
  const statements = await listReleasedPeriods(partnershipId, store)
  return {
    communities: await listCommunityNames(partnershipId, store),
    frameworks: await listIndicatorChoices(partnershipId, store),
    plans,
    releases: releases.toReversed().map(({ sequence, content }) => {
      const themes = content.wave.themes.map((theme) => ({ theme, key: sourceKey({ kind: 'theme', sequence, ref: theme }) }))
      return { sequence, title: content.wave.title, themes }
    }),
    statements: statements.toReversed().map((period) => {
      return { ...period, key: sourceKey({ kind: 'statement', sequence: period.sequence, ref: '' }) }
    }),
  }
}
