import { accepted, refused, type Result } from '../kernel/result'
import { besides, type BookCode, bookOf, type CodeBook, findCode, isOffered, standsUnder } from './code-book'

/** One reorganisation of the code book. */
export type BookEdit =
  | { readonly act: 'add'; readonly code: string; readonly name: string; readonly parent: string | null }
  | { readonly act: 'rename'; readonly code: string; readonly name: string }
  | { readonly act: 'move'; readonly code: string; readonly parent: string | null }
  | { readonly act: 'up' | 'down' | 'retire' | 'offer-again'; readonly code: string }
  | { readonly act: 'merge'; readonly code: string; readonly into: string }

/** A kept code as it was before a change; null: nothing was kept of it. */
export interface KeptBefore {
  readonly code: string
  readonly was: BookCode | null
}

/** What a partnership keeps of its code book after a change, and what takes the change back. */
export interface ChangedBook {
  readonly kept: CodeBook
  readonly before: readonly KeptBefore[]
}

/** The most characters of a code's name. */
export const longestCodeName = 100

type Changes = Result<readonly BookCode[]>
type EditOf<Act extends BookEdit['act']> = Extract<BookEdit, { readonly act: Act }>

function no(item: string, key: string): Result<never> {
  return refused({ item, key: `code-book.${key}` })
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function nameRefusal(book: CodeBook, name: string, own: string): Result<never> | null {
  if (name.trim() === '') return no('name', 'name-missing')
  if (name.trim().length > longestCodeName) return refused({ item: 'name', key: 'code-book.name-long', values: { most: longestCodeName } })
  return book.some((one) => one.code !== own && isOffered(one) && sameName(one.name, name)) ? no('name', 'name-alike') : null
}

function parentRefusal(book: CodeBook, parent: string | null, code: BookCode | null): Result<never> | null {
  if (parent === null) return null
  const above = findCode(book, parent)
  if (above === undefined || !isOffered(above)) return no('parent', 'unknown-parent')
  if (code === null) return null
  return above.code === code.code || standsUnder(above, code.code, book) ? no('parent', 'under-itself') : null
}

function lastOrder(book: CodeBook): number {
  return book.reduce((most, { order }) => Math.max(most, order), 0) + 1
}

function add(book: CodeBook, { code, name, parent }: EditOf<'add'>): Changes {
  const refusal = nameRefusal(book, name, code) ?? parentRefusal(book, parent, null)
  if (refusal !== null) return refusal
  if (findCode(book, code) !== undefined) return no('name', 'name-alike')
  return accepted([{ code, level: 'own', name: name.trim(), parent, order: lastOrder(book), mergedInto: null, isRetired: false }])
}

function reorder(book: CodeBook, code: BookCode, by: -1 | 1): Changes {
  const row = [...besides(code, book)]
  const at = row.findIndex((one) => one.code === code.code)
  const other = row[at + by]
  if (other === undefined) return no('code', 'at-the-end')
  ;[row[at], row[at + by]] = [other, code]
  return accepted(row.map((one, index) => ({ ...one, order: index + 1 })).filter((one) => findCode(book, one.code)?.order !== one.order))
}

/** What stood under the code stands under the other one afterwards. */
function merge(book: CodeBook, code: BookCode, into: string): Changes {
  const target = findCode(book, into)
  if (target === undefined || !isOffered(target)) return no('into', 'unknown-target')
  if (target.code === code.code || standsUnder(target, code.code, book)) return no('into', 'merge-itself')
  const children = book.filter(({ parent }) => parent === code.code)
  return accepted([{ ...code, mergedInto: target.code }, ...children.map((child) => ({ ...child, parent: target.code }))])
}

function offerAgain(book: CodeBook, code: BookCode): Changes {
  if (!code.isRetired || code.mergedInto !== null) return no('code', 'gone')
  return nameRefusal(book, code.name, code.code) ?? accepted([{ ...code, isRetired: false }])
}

function rename(book: CodeBook, code: BookCode, { name }: EditOf<'rename'>): Changes {
  return nameRefusal(book, name, code.code) ?? accepted([{ ...code, name: name.trim() }])
}

function move(book: CodeBook, code: BookCode, { parent }: EditOf<'move'>): Changes {
  return parentRefusal(book, parent, code) ?? accepted([{ ...code, parent, order: lastOrder(book) }])
}

function changesOfOffered(book: CodeBook, code: BookCode, edit: Exclude<BookEdit, { readonly act: 'add' | 'offer-again' }>): Changes {
  if (edit.act === 'rename') return rename(book, code, edit)
  if (edit.act === 'move') return move(book, code, edit)
  if (edit.act === 'merge') return merge(book, code, edit.into)
  return edit.act === 'retire' ? accepted([{ ...code, isRetired: true }]) : reorder(book, code, edit.act === 'up' ? -1 : 1)
}

function changesOf(book: CodeBook, edit: BookEdit): Changes {
  if (edit.act === 'add') return add(book, edit)
  const code = findCode(book, edit.code)
  if (code === undefined) return no('code', 'gone')
  if (edit.act === 'offer-again') return offerAgain(book, code)
  return isOffered(code) ? changesOfOffered(book, code, edit) : no('code', 'gone')
}

/**
 * What is kept after one more reorganisation. Refused: a name that another offered code has, an unknown parent or target, a code under or
 * merged into itself or what stands under it, a code that is not offered.
 */
export function changeBook(frame: CodeBook, kept: CodeBook, edit: BookEdit): Result<ChangedBook> {
  const changes = changesOf(bookOf(frame, kept), edit)
  if (!changes.ok) return changes
  const before = changes.value.map(({ code }) => ({ code, was: findCode(kept, code) ?? null }))
  return accepted({ kept: bookOf(kept, changes.value), before })
}

/** What was kept before a change, given what is kept after it. */
export function undoChange(kept: CodeBook, before: readonly KeptBefore[]): CodeBook {
  const fresh = new Set(before.flatMap(({ code, was }) => (was === null ? [code] : [])))
  const stayed = kept.filter(({ code }) => !fresh.has(code))
  return bookOf(
    stayed,
    before.flatMap(({ was }) => was ?? []),
  )
}
