import { listIdsElsewhere } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { entriesOfForm, problemOfForm } from '~/domain/workshop/board-form'
import type { Entry } from '~/domain/workshop/entry'
import type { BoardFields } from '~/domain/workshop/read-back-form'
import { takeAll } from '~/domain/workshop/take-all'
import { undoEntry } from '~/domain/workshop/undo-entry'
import { storeTaken } from './store-taken.server'
import { type ActingOnBoard, type Holding, whileBoardIsHeld } from './while-board-is-held.server'

/** What was done, and what takes it back. */
export interface Acted {
  /** Null: nothing was different. */
  readonly done: Entry['act'] | null
  readonly undo: Entry | null
}

async function act(holding: Holding, fields: BoardFields, store: Store): Promise<Result<Acted>> {
  const asked = entriesOfForm(fields, holding.board)
  if (!asked.ok) return asked
  const entries = asked.value.map((entry, index) => ({ sequence: index + 1, entry }))
  const added = asked.value.flatMap((entry) => (entry.act === 'add' ? [entry.id] : []))
  const taken = takeAll(holding, entries, 0, await listIdsElsewhere(added, holding.workshop.id, store))
  const [no] = taken.refused
  if (no !== undefined) return refused(problemOfForm({ item: 'board', key: no.key }))
  await storeTaken(holding, taken, store)
  const [first, ...others] = asked.value
  return accepted({ done: first?.act ?? null, undo: first === undefined || others.length > 0 ? null : undoEntry(holding.board, first) })
}

/** Does what one form of a board asks for; a form that is sent twice counts once. */
export function actOnBoard({ fields, ...acting }: ActingOnBoard & { readonly fields: BoardFields }): Promise<Result<Acted>> {
  return whileBoardIsHeld(acting, (holding, store) => act(holding, fields, store))
}
