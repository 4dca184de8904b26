import { accepted, refused, type Problem, type Result } from '../kernel/result'
import type { WrittenText } from './answers'
import { mostCharacters } from './parse-submission'
import { priorityColumns } from './sheet-columns'
import type { SheetEntry } from './sheet-entry'

/** What stands in the fields of one sheet as somebody typed it, by the names of `sheetColumns`. A field that is not there is blank. */
export type SheetFields = Readonly<Record<string, string | undefined>>

const boxes = ['good', 'better'] as const

function typedIn(fields: SheetFields, column: string): string {
  return (fields[column] ?? '').replace(/\r\n?/g, '\n').trim()
}

function parseRatings(fields: SheetFields, themes: readonly string[], problems: Problem[]): Record<string, number> {
  const ratings: Record<string, number> = {}
  for (const theme of themes) {
    const value = typedIn(fields, theme)
    if (/^[1-7]$/.test(value)) ratings[theme] = Number(value)
    else if (value !== '') problems.push({ item: theme, key: 'rating', values: { value } })
  }
  return ratings
}

function parseTexts(fields: SheetFields, themes: readonly string[], problems: Problem[]): WrittenText[] {
  const texts: WrittenText[] = []
  for (const theme of themes) {
    for (const box of boxes) {
      const text = typedIn(fields, `${box}_${theme}`)
      if (text.length > mostCharacters) problems.push({ item: `${box}_${theme}`, key: 'text-long', values: { most: mostCharacters } })
      else if (text !== '') texts.push({ theme, box, text })
    }
  }
  return texts
}

function parsePriorities(fields: SheetFields, themes: readonly string[], problems: Problem[]): string[] {
  const named: string[] = []
  for (const column of priorityColumns) {
    const value = typedIn(fields, column)
    const theme = themes.find((code) => code === value.toUpperCase())
    if (value === '') continue
    if (theme === undefined) problems.push({ item: column, key: 'priority-unknown', values: { value } })
    else if (named.includes(theme)) problems.push({ item: column, key: 'priority-twice', values: { value } })
    else named.push(theme)
  }
  return themes.filter((theme) => named.includes(theme))
}

/**
 * The answers on one paper sheet: ratings 1–7, texts, and up to three priorities by theme code, in the order of the instrument. Refuses with
 * every problem there is; a blank field is a skipped one. Line ends become \n and outer spaces go.
 */
export function parseSheetFields(fields: SheetFields, themes: readonly string[]): Result<SheetEntry> {
  const problems: Problem[] = []
  const ratings = parseRatings(fields, themes, problems)
  const texts = parseTexts(fields, themes, problems)
  const priorities = parsePriorities(fields, themes, problems)
  return problems.length === 0 ? accepted({ answers: { ratings, priorities }, texts }) : refused(...problems)
}

/** The fields that `parseSheetFields` reads as this entry. */
export function fieldsOfSheet({ answers, texts }: SheetEntry): SheetFields {
  return Object.fromEntries([
    ...Object.entries(answers.ratings).map(([theme, rating]) => [theme, String(rating)]),
    ...texts.map(({ theme, box, text }) => [`${box}_${theme}`, text]),
    ...answers.priorities.map((theme, index) => [priorityColumns[index], theme]),
  ])
}
