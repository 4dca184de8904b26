import { accepted, refused, type Result } from '../kernel/result'

/** What is asked for on the typing page: the number of a sheet and, when its square was scanned, the form that it says it is. */
export interface SheetAddress {
  readonly number: number
  /** '' when the number was typed by hand. */
  readonly form: string
}

/** The path that a square of a sheet leads to, without the site. */
export function sheetPath(collectorId: string, { number, form }: SheetAddress): string {
  return `/paper/${collectorId}/type?sheet=${number}&form=${form}`
}

/**
 * A sheet by its number, or by the whole address in its square as a scanner types it into a field. Refuses the square of another batch, whose
 * numbers mean other sheets, and what is neither.
 */
export function parseSheetAddress(typed: string, collectorId: string): Result<SheetAddress> {
  const text = typed.trim()
  if (/^\d{1,6}$/.test(text)) return accepted({ number: Number(text), form: '' })
  const [, batch, number, form = ''] = /\/paper\/([^/?#]+)\/type\?sheet=(\d{1,6})(?:&form=([^&\s]*))?$/.exec(text) ?? []
  if (batch === undefined) return refused({ item: 'sheet', key: 'sheet-number', values: { value: text.slice(0, 40) } })
  if (batch !== collectorId) return refused({ item: 'sheet', key: 'sheet-other-batch', values: { batch: batch.slice(0, 20) } })
  return accepted({ number: Number(number), form })
}
