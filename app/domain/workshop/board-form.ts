import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { type Board, type ShownContribution, shownContributions } from './board'
import type { Entry } from './entry'
import { parseEntry } from './parse-entries'
import type { BoardFields } from './read-back-form'

/** The fields that a problem of a form may belong to. */
type Field = 'text' | 'stage' | 'kind' | 'into' | 'reason' | 'done'

function no(item: Field, key: string): Result<never> {
  return refused({ item, key: `board.${key}` })
}

/** A form that adds something up says what its page showed, so that sent twice it counts once. */
function dots(shown: readonly ShownContribution[], { id, seen, act }: BoardFields): Result<Entry> {
  const there = shown.find((contribution) => contribution.id === id)
  if (there === undefined) return no('done', 'unknown-contribution')
  if (String(there.support) !== seen) return no('done', 'changed-meanwhile')
  return accepted({ act: 'support', id: there.id, by: act === 'more' ? 1 : -1 })
}

function interruption({ interruptions }: Board, { act, reason, seen }: BoardFields): Result<Entry> {
  if (String(interruptions.length) !== seen) return no('done', 'changed-meanwhile')
  const entry = parseEntry({ act, reason })
  return entry === null ? no('reason', 'reason-missing') : accepted(entry)
}

function merge(shown: readonly ShownContribution[], { id, into }: BoardFields): Result<Entry> {
  const other = shown.find(({ order }) => String(order) === into?.trim())
  const entry = parseEntry({ act: 'merge', id, into: other?.id })
  return entry === null ? no('into', 'unknown-number') : accepted(entry)
}

function undo({ undo: entry }: BoardFields): unknown {
  try {
    return JSON.parse(entry ?? '')
  } catch {
    return null
  }
}

const fieldOf: Readonly<Record<string, Field>> = { add: 'kind', move: 'kind', edit: 'text' }

function plain(fields: BoardFields): Result<Entry> {
  const raw = fields['act'] === 'undo' ? undo(fields) : { ...fields, isPriority: fields['isPriority'] === 'yes' }
  const entry = parseEntry(raw)
  return entry === null ? no(fieldOf[fields['act'] ?? ''] ?? 'done', 'unknown-kind') : accepted(entry)
}

/** The act that a form of a board asks for, or the field that has to be mended. */
export function entryOfForm(fields: BoardFields, board: Board): Result<Entry> {
  const { act } = fields
  if (act === 'more' || act === 'fewer') return dots(shownContributions(board), fields)
  if (act === 'pause' || act === 'resume' || act === 'stop') return interruption(board, fields)
  if (act === 'merge') return merge(shownContributions(board), fields)
  return plain(fields)
}

const fieldOfKey: Readonly<Record<string, Field>> = {
  'board.text-missing': 'text',
  'board.text-long': 'text',
  'board.unknown-stage': 'stage',
  'board.unknown-kind': 'kind',
  'board.merge-itself': 'into',
}

/** A refusal of the board, with the field of the form that it belongs to. */
export function problemOfForm({ key, ...problem }: Problem): Problem {
  return { ...problem, key, item: fieldOfKey[key] ?? 'done' }
}
