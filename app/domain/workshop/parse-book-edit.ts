import { accepted, refused, type Result } from '../kernel/result'
import type { BookEdit } from './change-book'

/** An edit as a form says it: what is added has no code yet. */
export type AskedEdit = Exclude<BookEdit, { readonly act: 'add' }> | Omit<Extract<BookEdit, { readonly act: 'add' }>, 'code'>

/** The fields of the forms of the code book; what a form does not have is empty. */
export interface BookFields {
  readonly act: string
  readonly code: string
  readonly name: string
  /** Empty: at the top of its level. */
  readonly parent: string
  readonly into: string
}

const actsOnCode = ['up', 'down', 'retire', 'offer-again'] as const

function parseAboutCode({ act, code }: BookFields): Result<AskedEdit> {
  const known = actsOnCode.find((one) => one === act)
  return known === undefined ? refused({ item: 'code', key: 'code-book.gone' }) : accepted({ act: known, code })
}

/** What a form of the code book asks for. Refuses an act that there is not, and a merge into nothing. */
export function parseBookEdit(fields: BookFields): Result<AskedEdit> {
  const { act, code, name, into } = fields
  const parent = fields.parent === '' ? null : fields.parent
  if (act === 'add') return accepted({ act, name, parent })
  if (act === 'rename') return accepted({ act, code, name })
  if (act === 'move') return accepted({ act, code, parent })
  if (act !== 'merge') return parseAboutCode(fields)
  return into === '' ? refused({ item: 'into', key: 'code-book.unknown-target' }) : accepted({ act, code, into })
}
