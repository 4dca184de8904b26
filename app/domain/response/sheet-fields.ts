import { accepted, refused, type Problem, type Result } from '../kernel/result'
import type { WrittenText } from './answers'
import { mostCharacters } from './parse-submission'
import { priorityColumns } from './sheet-columns'
import type { SheetEntry } from './sheet-entry'
import { dangerColumn, type SheetQuestions } from './sheet-questions'

/** What stands in the fields of one sheet as somebody typed it, by the names of `sheetColumns`. A field that is not there is blank. */
export type SheetFields = Readonly<Record<string, string | undefined>>

const boxes = ['good', 'better'] as const

function typedIn(fields: SheetFields, column: string): string {
  return (fields[column] ?? '').replace(/\r\n?/g, '\n').trim()
}

interface Range {
  readonly min: number
  readonly max: number
}

/** A whole number of this range; undefined where the field is blank or holds anything else, which is a problem. */
function parseNumber(fields: SheetFields, item: string, { min, max }: Range, problems: Problem[]): number | undefined {
  const value = typedIn(fields, item)
  if (value === '') return undefined
  const number = Number(value)
  if (/^\d$/.test(value) && number >= min && number <= max) return number
  problems.push({ item, key: 'rating', values: { value, min, max } })
  return undefined
}

function parseNumbers(fields: SheetFields, ranges: ReadonlyMap<string, Range>, problems: Problem[]): Record<string, number> {
  const numbers: Record<string, number> = {}
  for (const [item, range] of ranges) {
    const number = parseNumber(fields, item, range, problems)
    if (number !== undefined) numbers[item] = number
  }
  return numbers
}

function ratedOf({ themes, scale, own }: SheetQuestions): ReadonlyMap<string, Range> {
  const codes = [...themes, ...own.filter(({ kind }) => kind === 'rating').map(({ code }) => code)]
  return new Map(codes.map((code) => [code, scale]))
}

function choicesOf({ own }: SheetQuestions): ReadonlyMap<string, Range> {
  const choices = own.filter(({ kind }) => kind === 'choice')
  return new Map(choices.map(({ code, options }) => [code, { min: 1, max: options }]))
}

function parseTexts(fields: SheetFields, { themes, own }: SheetQuestions, problems: Problem[]): WrittenText[] {
  const ofThemes = themes.flatMap((theme) => boxes.map((box) => ({ theme, box })))
  const ofOwn = own.filter(({ kind }) => kind === 'text').map(({ code }) => ({ theme: code, box: 'own' as const }))
  return [...ofThemes, ...ofOwn].flatMap(({ theme, box }): WrittenText[] => {
    const item = `${box}_${theme}`
    const text = typedIn(fields, item)
    if (text.length > mostCharacters) problems.push({ item, key: 'text-long', values: { most: mostCharacters } })
    return text === '' || text.length > mostCharacters ? [] : [{ theme, box, text }]
  })
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

/** The words of a box that was ticked and of one that was not, as people fill in a table. */
const [ticked, notTicked] = [/^(x|y|yes|1|true|ticked)$/i, /^(n|no|0|false|-)?$/i]

/** A tick where the sheet has the box; anything unclear is a problem, because nobody may guess. */
function parseDanger(fields: SheetFields, { asksDanger = false }: SheetQuestions, problems: Problem[]): Pick<SheetEntry, 'saysDanger'> {
  const value = asksDanger ? typedIn(fields, dangerColumn) : ''
  if (ticked.test(value)) return { saysDanger: true }
  if (!notTicked.test(value)) problems.push({ item: dangerColumn, key: 'danger-unclear', values: { value } })
  return {}
}

/**
 * The answers on one paper sheet: ratings on the scale, texts, choices by the number of the option, and up to three priorities by theme code,
 * in the order of the instrument. Refuses with every problem there is; a blank field is a skipped one. Line ends become \n and outer spaces go.
 */
export function parseSheetFields(fields: SheetFields, asked: SheetQuestions): Result<SheetEntry> {
  const problems: Problem[] = []
  const ratings = parseNumbers(fields, ratedOf(asked), problems)
  const texts = parseTexts(fields, asked, problems)
  const chosen = choicesOf(asked)
  const choices = chosen.size === 0 ? {} : { choices: parseNumbers(fields, chosen, problems) }
  const priorities = parsePriorities(fields, asked.themes, problems)
  const danger = parseDanger(fields, asked, problems)
  return problems.length === 0 ? accepted({ answers: { ratings, priorities, ...choices }, texts, ...danger }) : refused(...problems)
}

/** The fields that `parseSheetFields` reads as this entry. */
export function fieldsOfSheet({ answers, texts, saysDanger }: SheetEntry): SheetFields {
  return Object.fromEntries([
    ...Object.entries(answers.ratings).map(([theme, rating]) => [theme, String(rating)]),
    ...Object.entries(answers.choices ?? {}).map(([code, option]) => [code, String(option)]),
    ...texts.map(({ theme, box, text }) => [`${box}_${theme}`, text]),
    ...answers.priorities.map((theme, index) => [priorityColumns[index], theme]),
    ...(saysDanger === true ? [[dangerColumn, 'yes']] : []),
  ])
}
