import { setImmediate as breathe } from 'node:timers/promises'
import type { PendingCommunity } from '~/domain/disclosure/seal'
import { addTallies, emptyTally, type SealableResponse, type Tally, tallyOf } from '~/domain/disclosure/tally'
import type { Answers } from '~/domain/response/answers'
import { database, type Store } from './database.server'

/** Responses read at once: a million take no more memory than this many. */
const page = 2000

interface Collector {
  readonly id: string
  readonly communityId: string
  readonly evidenceKind: string
  readonly ownerId: string | null
}

async function* pagesOf(collector: Collector): AsyncGenerator<readonly SealableResponse[]> {
  for (let after = ''; ; ) {
    const rows = await database().pending.findMany({
      where: { collectorId: collector.id, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: page,
      select: { id: true, answers: true },
    })
    yield rows.map(({ answers }) => ({
      answers: JSON.parse(answers) as Answers,
      evidenceKind: collector.evidenceKind,
      typedBy: collector.ownerId,
    }))
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = last.id
  }
}

/** How far the counting has come: per cent, 0–100, and never how many. */
export type TellPercent = (percent: number) => void

/**
 * Counts all responses that wait in a closed wave, community by community in their order, page by page and outside of any transaction:
 * nothing can change them any more. Only sealing may read them.
 */
export async function tallyPending(waveId: string, tellPercent: TellPercent): Promise<readonly PendingCommunity[]> {
  const communities = await database().waveCommunity.findMany({
    where: { waveId },
    orderBy: { community: { order: 'asc' } },
    select: { communityId: true, meetsAsOneGroup: true },
  })
  const collectors = await database().collector.findMany({
    where: { waveId },
    select: { id: true, communityId: true, evidenceKind: true, ownerId: true },
  })
  const all = await database().pending.count({ where: { collector: { waveId } } })
  const tallies = new Map<string, Tally>()
  let counted = 0
  for (const collector of collectors) {
    for await (const responses of pagesOf(collector)) {
      tallies.set(collector.communityId, addTallies(tallies.get(collector.communityId) ?? emptyTally, tallyOf(responses)))
      counted += responses.length
      tellPercent(all === 0 ? 100 : Math.floor((100 * counted) / all))
      // The embedded database answers at once and would never let anybody else have a turn.
      await breathe()
    }
  }
  return communities.map((community) => ({ ...community, tally: tallies.get(community.communityId) ?? emptyTally }))
}

/**
 * Deletes every response of a wave: those in a batch live on in its counts, the others are gone. `counted`: how many sealing has counted; any
 * other number is a bug and throws, so that the transaction is undone.
 */
export async function deletePending(waveId: string, counted: number, store: Store): Promise<void> {
  const { count } = await store.pending.deleteMany({ where: { collector: { waveId } } })
  if (count !== counted) throw new Error('The responses of a closed wave changed while it was sealed')
}
