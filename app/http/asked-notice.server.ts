import { listCommunityNames } from '~/data/community-names.server'
import { listPublishedActions } from '~/data/published-actions.server'
import { listReleases } from '~/data/releases.server'
import type { SignedIn } from '~/data/sessions.server'
import { type Notice, noticeOf } from '~/domain/action/notice'
import { doneAboutRelease } from '~/domain/action/done-about-release'
import { publicPathOf } from './asked-partnership.server'
import { publicAddress } from './public-address.server'

/** A notice for one survey or one community, and where everything stands that it has no room for. */
export interface AskedNotice {
  readonly about: string
  readonly notice: Notice
  readonly address: string
}

async function findAboutRelease(number: string, { partnershipId }: SignedIn) {
  const release = (await listReleases(partnershipId)).find(({ sequence }) => String(sequence) === number)
  if (release === undefined) return null
  const { themes, others } = doneAboutRelease(release, await listPublishedActions(partnershipId))
  const actions = [...new Set([...themes.flatMap((theme) => theme.actions), ...others])]
  return { about: release.content.wave.title, actions, page: `releases/${number}` }
}

async function findAboutCommunity(code: string, { partnershipId }: SignedIn) {
  const community = (await listCommunityNames(partnershipId)).find((one) => one.code === code)
  if (community === undefined) return null
  const all = await listPublishedActions(partnershipId)
  const actions = all.filter(({ communities }) => communities.some((one) => one.code === code))
  return { about: community.name, actions, page: `communities/${code}` }
}

/** The notice that `?about=release/2` or `?about=community/recovery` asks for, of the partnership of whoever is signed in; throws 404. */
export async function requireNotice(request: Request, session: SignedIn): Promise<AskedNotice> {
  const [kind, name = ''] = (new URL(request.url).searchParams.get('about') ?? '').split('/')
  const found =
    kind === 'release' ? await findAboutRelease(name, session) : kind === 'community' ? await findAboutCommunity(name, session) : null
  if (found === null) throw new Response(null, { status: 404 })
  const at = await publicPathOf(session.partnershipId)
  return { about: found.about, notice: noticeOf(found.actions), address: publicAddress(request, `${at}/you-said/${found.page}`) }
}
