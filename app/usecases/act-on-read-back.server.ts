import { listIdsElsewhere } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { vacuumTexts } from '~/data/vacuum.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { boardState } from '~/domain/workshop/board-state'
import type { Entry } from '~/domain/workshop/entry'
import { actsOfReadBack } from '~/domain/workshop/read-back-acts'
import type { BoardFields } from '~/domain/workshop/read-back-form'
import { takeAll } from '~/domain/workshop/take-all'
import { refusalOf } from '~/domain/workshop/take-entry'
import { storeTaken } from './store-taken.server'
import { type ActingOnBoard, type Holding, whileBoardIsHeld } from './while-board-is-held.server'

/** What was done last; null: nothing was different. */
export interface ActedOnReadBack {
  readonly done: Entry['act'] | null
}

async function act(holding: Holding, fields: BoardFields, store: Store): Promise<Result<ActedOnReadBack>> {
  const { workshop, board } = holding
  const over = boardState(workshop) === 'over' ? refusalOf(workshop, { act: 'confirm' }) : null
  if (over !== null) return refused({ item: 'done', key: over })
  const { acts, problems } = actsOfReadBack(fields, board)
  const entries = acts.map(({ entry }, index) => ({ sequence: index + 1, entry }))
  const added = acts.flatMap(({ entry }) => (entry.act === 'add' ? [entry.id] : []))
  const taken = takeAll(holding, entries, 0, await listIdsElsewhere(added, workshop.id, store))
  const refusals = taken.refused.map(({ sequence, key }) => ({ item: acts[sequence - 1]?.item ?? 'board', key }))
  if (problems.length + refusals.length > 0) return refused(...problems, ...refusals)
  await storeTaken(holding, taken, store)
  return accepted({ done: acts.at(-1)?.entry.act ?? null })
}

/**
 * Does what the page of the read-back asks for: everything that stands on it is kept together with what its button says, or nothing is. When the
 * group confirms, what it does not want kept, and what was taken off the board, is destroyed, and nobody who ran the workshop sees the rest until
 * it is reviewed. Refused before the workshop is finished, and a second time.
 */
export async function actOnReadBack({
  fields,
  ...acting
}: ActingOnBoard & { readonly fields: BoardFields }): Promise<Result<ActedOnReadBack>> {
  const acted = await whileBoardIsHeld(acting, (holding, store) => act(holding, fields, store))
  if (acted.ok && acted.value.done === 'confirm') await vacuumTexts()
  return acted
}
