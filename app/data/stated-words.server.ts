import { mayShowWords, mayShowWordsByCode } from '~/domain/disclosure/may-show-words'
import type { ParticipationStatement } from '~/domain/disclosure/statement'
import type { ContributionKind } from '~/domain/workshop/contribution'
import { database, type Store } from './database.server'
import { listPublishableAbout, listPublishableContributions } from './published-contributions.server'

/** Published words without their stage and journey, which may point to a few people. */
export interface StatedWords {
  readonly id: string
  readonly kind: ContributionKind
  readonly text: string
}

type Stated = Pick<ParticipationStatement, 'content'>

/** The finished workshops of the period of a statement. */
async function workshopsOf({ content: { partnership, from, to } }: Stated, store: Store): Promise<readonly string[]> {
  const workshops = await store.workshop.findMany({
    where: { partnershipId: partnership.id, state: 'finished', heldOn: { gte: from, lte: to } },
    select: { id: true },
  })
  return workshops.map((workshop) => workshop.id)
}

/**
 * What groups said in the period of a released statement and may be published now, in the order of the random ids: an order of chance, which
 * stays. One that was taken down is not there any more; a statement about too few people has none.
 */
export async function listStatedWords(statement: Stated, store: Store = database()): Promise<readonly StatedWords[]> {
  if (!mayShowWords(statement.content)) return []
  return (await listPublishableContributions(await workshopsOf(statement, store), store)).map(({ id, kind, text }) => ({ id, kind, text }))
}

/** The same of one subject, where the statement may tell subjects and words together. */
export async function listStatedWordsAbout(code: string, statement: Stated, store: Store = database()): Promise<readonly StatedWords[]> {
  if (!mayShowWordsByCode(statement.content)) return []
  const ids = await workshopsOf(statement, store)
  const about = await listPublishableAbout(code, statement.content.partnership.id, ids, store)
  return about.map(({ id, kind, text }) => ({ id, kind, text }))
}
