import { listIdsElsewhere } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { entryOfForm, problemOfForm } from '~/domain/workshop/board-form'
import type { Entry } from '~/domain/workshop/entry'
import type { BoardFields } from '~/domain/workshop/read-back-form'
import { takeAll } from '~/domain/workshop/take-all'
import { undoEntry } from '~/domain/workshop/undo-entry'
import { storeTaken } from './store-taken.server'
import { type ActingOnBoard, type Holding, whileBoardIsHeld } from './while-board-is-held.server'

/** What was done, and what takes it back. */
export interface Acted {
  readonly done: Entry['act']
  readonly undo: Entry | null
}

async function act(holding: Holding, fields: BoardFields, store: Store): Promise<Result<Acted>> {
  const asked = entryOfForm(fields, holding.board)
  if (!asked.ok) return asked
  const entry = asked.value
  const elsewhere = await listIdsElsewhere(entry.act === 'add' ? [entry.id] : [], holding.workshop.id, store)
  const taken = takeAll(holding, [{ sequence: 1, entry }], 0, elsewhere)
  const [no] = taken.refused
  if (no !== undefined) return refused(problemOfForm({ item: 'board', key: no.key }))
  await storeTaken(holding, taken, store)
  return accepted({ done: entry.act, undo: undoEntry(holding.board, entry) })
}

/** Does what one form of a board asks for; a form that is sent twice counts once. */
export function actOnBoard({ fields, ...acting }: ActingOnBoard & { readonly fields: BoardFields }): Promise<Result<Acted>> {
  return whileBoardIsHeld(acting, (holding, store) => act(holding, fields, store))
}
