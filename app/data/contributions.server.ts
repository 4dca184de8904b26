import { interruptionReasons, type Board, type BoardContribution, type Interruption } from '~/domain/workshop/board'
import { fromContributionColumn, toContributionColumn } from './contribution-columns.server'
import { database, type Store } from './database.server'
import { hmac } from './keys.server'

const interruptionActs = ['paused', 'resumed', 'stopped'] as const

function toInterruption(row: { readonly act: string; readonly reason: string }): Interruption {
  const act = interruptionActs.find((known) => known === row.act)
  const reason = interruptionReasons.find((known) => known === row.reason)
  if (act === undefined || reason === undefined) throw new Error('An interruption in the database holds a code that nobody knows')
  return { act, reason }
}

/** Everything that was captured of a workshop and still waits, in the order of speaking, as its facilitators may see it. */
export async function loadBoard(workshopId: string, store: Store = database()): Promise<Board> {
  const rows = await store.contribution.findMany({ where: { workshopId }, select: { id: true, ciphertext: true } })
  const interruptions = await store.workshopInterruption.findMany({ where: { workshopId }, orderBy: { order: 'asc' } })
  const workshop = await store.workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { confirmedOn: true } })
  return {
    contributions: rows
      .map(({ id, ciphertext }) => ({ id, ...fromContributionColumn(ciphertext) }))
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    interruptions: interruptions.map(toInterruption),
    isConfirmed: workshop.confirmedOn !== null,
  }
}

/** Changes whenever a board does, and tells nothing of it. */
export function boardVersion(board: Board, state: string): string {
  return hmac('board version', JSON.stringify({ board, state }))
}

async function storeContribution(workshopId: string, contribution: BoardContribution, was: 'new' | 'changed', store: Store): Promise<void> {
  const { id, ...kept } = contribution
  const ciphertext = toContributionColumn(kept)
  if (was === 'new') await store.contribution.create({ data: { id, workshopId, ciphertext } })
  else await store.contribution.update({ where: { id, workshopId }, data: { ciphertext } })
}

/** Stores what is different on a board after some acts; the words must have their placeholders. Whoever calls it holds the workshop. */
export async function storeBoard(workshopId: string, before: Board, after: Board, store: Store): Promise<void> {
  const stood = new Map(before.contributions.map((contribution) => [contribution.id, contribution]))
  for (const contribution of after.contributions) {
    const was = stood.get(contribution.id)
    if (was !== contribution) await storeContribution(workshopId, contribution, was === undefined ? 'new' : 'changed', store)
  }
  const from = before.interruptions.length
  const added = after.interruptions.slice(from)
  await store.workshopInterruption.createMany({ data: added.map((interruption, index) => ({ workshopId, order: from + index + 1, ...interruption })) })
}

/** Which of these ids another workshop has. Ids are random; whoever sends such a one made it up. */
export async function listIdsElsewhere(ids: readonly string[], workshopId: string, store: Store): Promise<ReadonlySet<string>> {
  const rows = await store.contribution.findMany({ where: { id: { in: [...ids] }, workshopId: { not: workshopId } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** Destroys contributions of a workshop; gives how many there were. */
export async function destroyContributions(workshopId: string, ids: readonly string[], store: Store): Promise<number> {
  return (await store.contribution.deleteMany({ where: { workshopId, id: { in: [...ids] } } })).count
}
