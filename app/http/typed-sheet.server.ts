import { priorityColumns, sheetColumns } from '~/domain/response/sheet-columns'
import type { SheetEntry } from '~/domain/response/sheet-entry'
import { fieldsOfSheet, type SheetFields } from '~/domain/response/sheet-fields'
import type { SheetQuestions } from '~/domain/response/sheet-questions'
import { numberOfTheme, themeOfNumber } from '~/domain/response/sheet-theme-number'
import { formText } from './form-text.server'

type Columns = Readonly<Record<string, string>>

function withPriorities(fields: SheetFields, translate: (text: string) => string): SheetFields {
  return { ...fields, ...Object.fromEntries(priorityColumns.map((column) => [column, translate(fields[column] ?? '')])) }
}

/** The typing form as it was sent, and as fields of a sheet: on the screen priorities are the numbers that stand on the paper. */
export function readTypedSheet(form: FormData, asked: SheetQuestions): { readonly typed: Columns; readonly fields: SheetFields } {
  const typed = Object.fromEntries(sheetColumns(asked).map((column) => [column, formText(form, column)]))
  return { typed, fields: withPriorities(typed, (text) => themeOfNumber(text, asked.themes)) }
}

/** The fields of the typing form for a sheet that was typed before. */
export function typedFieldsOf(entry: SheetEntry, themes: readonly string[]): SheetFields {
  return withPriorities(fieldsOfSheet(entry), (theme) => numberOfTheme(theme, themes))
}
