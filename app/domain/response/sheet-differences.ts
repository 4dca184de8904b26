import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { priorityColumns, sheetColumns } from './sheet-columns'
import type { SheetEntry } from './sheet-entry'
import { fieldsOfSheet, parseSheetFields, type SheetFields } from './sheet-fields'
import { numberOfTheme, themeOfNumber } from './sheet-theme-number'
import type { SheetQuestions } from './sheet-questions'

/** The three priorities are compared together: one that was missed would move the others. */
export const prioritiesItem = 'priorities'

/** One item of a sheet that was typed differently the second time, as it stands in the typing form; '' where it was left blank. */
export interface SheetDifference {
  /** A column of the sheet that is a rating or a text, or `priorities`: their numbers on the sheet, with spaces between them. */
  readonly item: string
  readonly first: string
  readonly second: string
}

type Columns = Readonly<Record<string, string>>

function itemsOf(entry: SheetEntry, asked: SheetQuestions): Columns {
  const fields = fieldsOfSheet(entry)
  const columns = sheetColumns(asked).filter((column) => !priorityColumns.includes(column))
  const priorities = entry.answers.priorities.map((theme) => numberOfTheme(theme, asked.themes)).join(' ')
  return { ...Object.fromEntries(columns.map((column) => [column, fields[column] ?? ''])), [prioritiesItem]: priorities }
}

/** How much space stands between words nobody can see on paper. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  return plain(one) === plain(other)
}

/** What is not the same in two entries of one sheet, in the order of the form. White space in texts does not count. */
export function differencesOf(first: SheetEntry, second: SheetEntry, asked: SheetQuestions): readonly SheetDifference[] {
  const [one, other] = [itemsOf(first, asked), itemsOf(second, asked)]
  return Object.keys(one)
    .map((item) => ({ item, first: one[item] ?? '', second: other[item] ?? '' }))
    .filter((difference) => !isSame(difference.first, difference.second))
}

/** Whether a sheet was typed twice and some item waits for the typist to look at the paper once more. */
export function isDisputed(
  { entry, again }: { readonly entry: SheetEntry | null; readonly again: SheetEntry | null },
  asked: SheetQuestions,
): boolean {
  return entry !== null && again !== null && differencesOf(entry, again, asked).length > 0
}

/** What the typist decided for one item: one of the two entries, or what the paper says after all. */
export type Verdict = { readonly pick: 'first' | 'second' } | { readonly pick: 'other'; readonly typed: string }

function chosen({ first, second }: SheetDifference, verdict: Verdict): string {
  if (verdict.pick === 'other') return verdict.typed
  return verdict.pick === 'first' ? first : second
}

function withPriorities(typed: string, asked: SheetQuestions): { readonly fields: SheetFields; readonly problems: readonly Problem[] } {
  const numbers = typed.split(/[\s,;]+/).filter((number) => number !== '')
  const most = priorityColumns.length
  return {
    fields: Object.fromEntries(priorityColumns.map((column, index) => [column, themeOfNumber(numbers[index] ?? '', asked.themes)])),
    problems: numbers.length > most ? [{ item: prioritiesItem, key: 'priorities-many', values: { most } }] : [],
  }
}

/**
 * The one entry that a sheet has after the typist has looked at every difference: the first, with what was decided put into it. Refuses a
 * difference without a verdict, and what cannot stand on a sheet.
 */
export function settleDifferences(
  first: SheetEntry,
  second: SheetEntry,
  verdicts: Readonly<Record<string, Verdict | undefined>>,
  asked: SheetQuestions,
): Result<SheetEntry> {
  const fields: Record<string, string | undefined> = { ...fieldsOfSheet(first) }
  const problems: Problem[] = []
  for (const difference of differencesOf(first, second, asked)) {
    const verdict = verdicts[difference.item]
    if (verdict === undefined) problems.push({ item: difference.item, key: 'difference-open' })
    else if (difference.item === prioritiesItem) {
      const decided = withPriorities(chosen(difference, verdict), asked)
      Object.assign(fields, decided.fields)
      problems.push(...decided.problems)
    } else fields[difference.item] = chosen(difference, verdict)
  }
  const settled = parseSheetFields(fields, asked)
  if (settled.ok && problems.length === 0) return accepted(settled.value)
  return refused(...problems, ...(settled.ok ? [] : settled.problems.map(ofPriorities)))
}

function ofPriorities(problem: Problem): Problem {
  return priorityColumns.includes(problem.item) ? { ...problem, item: prioritiesItem } : problem
}
