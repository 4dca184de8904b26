import { listLinkedWords } from '~/data/linked-words.server'
import { listCommunityNames } from '~/data/community-names.server'
import { listPublishedActions } from '~/data/published-actions.server'
import { listReleases } from '~/data/releases.server'
import type { Release } from '~/domain/disclosure/release'
import { type LinkedFigure, linkedFigures } from '~/domain/action/done-about-release'
import { sourceKey } from '~/domain/action/action-source'
import type { PublishedAction } from '~/domain/action/improvement-action'
import { type LinkedWords, wordsBeside } from '~/domain/action/words-beside'
import { requirePartnership, type AskedPartnership } from './asked-partnership.server'

/** A published action with the scores and the words that it answers, as they may stand beside it. */
export interface ActionWithWords extends PublishedAction {
  readonly words: readonly LinkedWords[]
  readonly figures: readonly LinkedFigure[]
}

/** The actions with their words, read now, and with the scores of one group (null: of all groups together). */
export async function withWhatWasSaid(
  actions: readonly PublishedAction[],
  {
    partnershipId,
    releases,
    group,
  }: { readonly partnershipId: string; readonly releases: readonly Release[]; readonly group: string | null },
): Promise<readonly ActionWithWords[]> {
  const sources = actions.flatMap((action) => action.sources)
  const words = await listLinkedWords(partnershipId, sources)
  return actions.map((action) => {
    const keys = new Set(action.sources.map(sourceKey))
    const linked = words.filter(({ key }) => keys.has(key))
    return {
      ...action,
      words: wordsBeside(
        linked,
        action.communities.map(({ name }) => name),
      ),
      figures: linkedFigures(action.sources, releases, group),
    }
  })
}

/** What is done about what one community said; throws 404 where the partnership has no community of this code. */
export async function requireCommunityActions(params: Readonly<Record<string, string | undefined>>): Promise<{
  readonly partnership: AskedPartnership
  readonly community: { readonly code: string; readonly name: string }
  readonly actions: readonly ActionWithWords[]
}> {
  const partnership = await requirePartnership(params['partnership'])
  const communities = await listCommunityNames(partnership.id)
  const community = communities.find(({ code }) => code === params['community'])
  if (community === undefined) throw new Response(null, { status: 404 })
  const named = (await listPublishedActions(partnership.id)).filter(({ communities: own }) =>
    own.some(({ code }) => code === community.code),
  )
  const releases = await listReleases(partnership.id)
  const said = await withWhatWasSaid(named, { partnershipId: partnership.id, releases, group: community.code })
  // On the page of one community stand its own words alone, also beside an action that several asked for.
  const actions = said.map((action) => ({ ...action, words: wordsBeside(action.words, [community.name]) }))
  return { partnership, community, actions }
}
