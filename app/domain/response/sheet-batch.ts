import type { Day } from '../kernel/day'
import { isDisputed } from './sheet-differences'
import type { SheetEntry } from './sheet-entry'
import type { SheetQuestions } from './sheet-questions'
import { refusalOfPaper, type PaperRefusal } from './sheet-acceptance'

/** A paper batch as its typist sees it, and nobody else: sheet numbers, never what stands on a sheet. */
export interface SheetBatch {
  readonly collectorId: string
  readonly wave: string
  readonly community: string
  /** How many sheets were issued. */
  readonly issued: number
  /** Numbers in their order; what is in neither list was handed in, or taken back with its receipt. */
  readonly typed: readonly number[]
  readonly untyped: readonly number[]
  /** Of the typed, those that were typed a second time, and of these, those that differ. */
  readonly again: readonly number[]
  readonly disputed: readonly number[]
  readonly paperInDay: Day
  /** Why no paper is taken; null: it is. */
  readonly refusal: PaperRefusal | null
}

interface DescribedBatch {
  readonly collectorId: string
  readonly issued: number
  readonly community: { readonly name: string }
  readonly wave: SheetQuestions & { readonly title: string; readonly state: string; readonly paperInDay: Day }
}

interface DescribedSheet {
  readonly number: number
  readonly entry: SheetEntry | null
  readonly again: SheetEntry | null
}

/** What a typist may see of a batch on this day. */
export function describeBatch(
  { collectorId, issued, community, wave }: DescribedBatch,
  sheets: readonly DescribedSheet[],
  today: Day,
): SheetBatch {
  return {
    collectorId,
    wave: wave.title,
    community: community.name,
    issued,
    typed: sheets.filter(({ entry }) => entry !== null).map(({ number }) => number),
    untyped: sheets.filter(({ entry }) => entry === null).map(({ number }) => number),
    again: sheets.filter(({ again }) => again !== null).map(({ number }) => number),
    disputed: sheets.filter((sheet) => isDisputed(sheet, wave)).map(({ number }) => number),
    paperInDay: wave.paperInDay,
    refusal: refusalOfPaper(wave, today),
  }
}

/** The number to type a second time after this one: the next that was typed once, then from the first again; null when there is none. */
export function nextOnceTyped({ typed, again }: SheetBatch, after: number): number | null {
  const once = typed.filter((number) => !again.includes(number) && number !== after)
  return once.find((number) => number > after) ?? once[0] ?? null
}

/** The number to type after this one: the next untyped sheet, then from the first again; null when every sheet is typed. */
export function nextUntyped({ untyped }: SheetBatch, after: number): number | null {
  return untyped.find((number) => number > after) ?? untyped.find((number) => number !== after) ?? null
}
