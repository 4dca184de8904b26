import { mayShowWords } from '~/domain/disclosure/may-show-words'
import type { ParticipationStatement } from '~/domain/disclosure/statement'
import type { ContributionKind } from '~/domain/workshop/contribution'
import { database, type Store } from './database.server'
import { listPublishableContributions } from './published-contributions.server'

/** Published words without their stage and journey, which may point to a few people. */
export interface StatedWords {
  readonly id: string
  readonly kind: ContributionKind
  readonly text: string
}

/**
 * What groups said in the period of a released statement and may be published now, in the order of the random ids: an order of chance, which
 * stays. One that was taken down is not there any more; a statement about too few people has none.
 */
export async function listStatedWords(
  { content }: Pick<ParticipationStatement, 'content'>,
  store: Store = database(),
): Promise<readonly StatedWords[]> {
  if (!mayShowWords(content)) return []
  const { partnership, from, to } = content
  const workshops = await store.workshop.findMany({
    where: { partnershipId: partnership.id, state: 'finished', heldOn: { gte: from, lte: to } },
    select: { id: true },
  })
  const ids = workshops.map((workshop) => workshop.id)
  return (await listPublishableContributions(ids, store)).map(({ id, kind, text }) => ({ id, kind, text }))
}
