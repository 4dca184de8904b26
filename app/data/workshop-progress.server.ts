import type { Day } from '~/domain/kernel/day'
import type { Store } from './database.server'

/** A planned workshop runs; false where it was not planned any more. */
export async function storeRunning(id: string, store: Store): Promise<boolean> {
  return (await store.workshop.updateMany({ where: { id, state: 'planned' }, data: { state: 'running' } })).count === 1
}

/** The group has confirmed the summary. */
export async function storeConfirmation(id: string, confirmedOn: Day, store: Store): Promise<void> {
  await store.workshop.update({ where: { id }, data: { confirmedOn } })
}
