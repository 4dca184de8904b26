import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { destroyContributions, storeBoard } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { storeConfirmation, storeRunning } from '~/data/workshop-progress.server'
import { notKept } from '~/domain/workshop/not-kept'
import type { Taken } from '~/domain/workshop/take-all'
import type { Workshop } from '~/domain/workshop/workshop'
import type { Holding } from './while-board-is-held.server'

/**
 * Stores what some acts changed on a board. The first act starts a planned workshop, because without signal nobody reaches the page that does.
 * A confirmation destroys what the group does not want kept. Gives the workshop as it is then.
 */
export async function storeTaken({ workshop, board, actor }: Holding, taken: Taken, store: Store): Promise<Workshop> {
  const { id, partnershipId, title } = workshop
  const note = (act: string) => appendAudit({ partnershipId, actor: actor.name, act, subject: title }, store)
  await storeBoard(id, board, taken.board, store)
  const isStarting = workshop.state === 'planned' && taken.board !== board && (await storeRunning(id, store))
  if (isStarting) await note('start-workshop')
  const running = isStarting ? { ...workshop, state: 'running' as const } : workshop
  if (!taken.board.isConfirmed || board.isConfirmed) return running
  await destroyContributions(id, notKept(taken.board), store)
  await storeConfirmation(id, today(), store)
  await note('confirm-read-back')
  return { ...running, confirmedOn: today() }
}
