import { prioritiesItem } from '~/domain/response/sheet-differences'
import { dangerColumn } from '~/domain/response/sheet-questions'
import { paperTheme } from './paper-theme'

/** What a field of a sheet is called, from the name of its column; empty when it is no such column. */
export function sheetFieldLabel(column: string): string {
  if (column === 'sheet') return 'Sheet number'
  if (column === prioritiesItem) return 'What matters most, as numbers'
  if (column === dangerColumn) return 'Someone is in danger'
  const priority = /^priority(\d)$/.exec(column)
  if (priority !== null) return `Priority ${priority[1]}`
  const own = /^(?:own_)?(X\d+)$/.exec(column)
  if (own !== null) return `Own question ${own[1]}`
  const field = /^(?:(good|better)_)?(PS\d\d)$/.exec(column)
  if (field === null) return ''
  const { name } = paperTheme(field[2] ?? '')
  if (field[1] === undefined) return name
  return `${name}, ${field[1] === 'good' ? 'what is good' : 'what would be better'}`
}
