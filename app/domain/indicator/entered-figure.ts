import type { Brand } from '../kernel/brand'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { parsePrintedFigure, type PrintedFigure } from './parse-printed-figure'
import { periodEnd } from './period'
import { parseProportion, type Proportion } from './proportion'
import { type FigureKind, figureKinds, holdsSmallCount } from './small-count'

/** Characters, at most. */
const longest = { printed: 15, sourceNote: 300 }

/** What a withheld count prints. */
export const withheldCount = '[c]'

interface Figure {
  /** A year or a financial year, as printed. */
  readonly period: string
  /** As the source prints it, or `[c]`. */
  readonly printed: string
  readonly value: number | null
  readonly unit: 'people' | '%' | null
  /** Of a proportion, where both are known. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sourceNote: string
}

/** A figure of another body: checked, but not computed from any answer. */
export type NewFigure = Brand<Figure, 'NewFigure'>

/** A figure that was entered, with who entered it and when. */
export type EnteredFigure = Brand<Figure & { readonly author: string; readonly enteredOn: string }, 'EnteredFigure'>

/** What a coordinator typed. */
export interface FigureForm {
  readonly period: string
  readonly printed: string
  /** A kind of figure: people | share | other. */
  readonly counts: string
  /** Both or neither. */
  readonly numerator: string
  readonly denominator: string
  readonly sourceNote: string
  readonly publicSource: boolean
}

/** Only rows of the database become entered figures again. */
export function openEnteredFigure(row: Figure & { readonly author: string; readonly enteredOn: string }): EnteredFigure {
  return row as EnteredFigure
}

function isWholeNumber(figure: PrintedFigure): boolean {
  return figure.kind === 'number' && figure.unit === null && Number.isInteger(figure.value)
}

function printedProblems(form: FigureForm): readonly Problem[] {
  const figure = parsePrintedFigure(form.printed)
  const isShort = form.printed.trim().length <= longest.printed
  if (form.counts === 'people') return isShort && isWholeNumber(figure) ? [] : [{ item: 'printed', key: 'figure-whole' }]
  return isShort && figure.kind === 'number' ? [] : [{ item: 'printed', key: 'figure-number' }]
}

function problemsOf(form: FigureForm): readonly Problem[] {
  const problems: Problem[] = []
  if (periodEnd(form.period) === null) problems.push({ item: 'period', key: 'figure-period' })
  problems.push(...printedProblems(form))
  if (kindOf(form) === undefined) problems.push({ item: 'counts', key: 'figure-counts' })
  if (form.sourceNote.trim() === '') problems.push({ item: 'sourceNote', key: 'figure-source' })
  if (form.sourceNote.trim().length > longest.sourceNote)
    problems.push({ item: 'sourceNote', key: 'figure-source-long', values: { most: longest.sourceNote } })
  return problems
}

function kindOf({ counts }: FigureForm): FigureKind | undefined {
  return figureKinds.find((kind) => kind === counts)
}

const withheldParts = { printed: withheldCount, value: null, numerator: null, denominator: null }

interface Read {
  readonly kind: FigureKind
  readonly figure: Extract<PrintedFigure, { kind: 'number' }>
  readonly proportion: Proportion | null
}

function toNewFigure(form: FigureForm, { kind, figure, proportion }: Read): NewFigure {
  const isWithheld = holdsSmallCount(kind, figure.value, proportion) && !form.publicSource
  const { numerator, denominator } = proportion ?? { numerator: null, denominator: null }
  const checked: Figure = {
    period: form.period.trim(),
    unit: kind === 'people' ? 'people' : figure.unit,
    sourceNote: form.sourceNote.trim(),
    ...(isWithheld ? withheldParts : { printed: form.printed.trim(), value: figure.value, numerator, denominator }),
  }
  return checked as NewFigure
}

/**
 * Checks a figure of another body: a period, a number, what it was worked out from where that is known, where it comes from. Where 1–9 people
 * are counted in it without a confirmed public source, all of it is kept as `[c]`: no number of it is stored.
 */
export function parseFigure(form: FigureForm): Result<NewFigure> {
  const problems = problemsOf(form)
  const proportion = parseProportion(form)
  if (!proportion.ok) return refused(...problems, ...proportion.problems)
  const [figure, kind] = [parsePrintedFigure(form.printed), kindOf(form)]
  if (problems.length > 0 || figure.kind !== 'number' || kind === undefined) return refused(...problems)
  return accepted(toNewFigure(form, { kind, figure, proportion: proportion.value }))
}

/** The figure of the latest period; of two for one period the one entered last. `figures`: in the order in which they were entered. */
export function latestFigure(figures: readonly EnteredFigure[]): EnteredFigure | null {
  return figures.toSorted((one, other) => (periodEnd(one.period) ?? 0) - (periodEnd(other.period) ?? 0)).at(-1) ?? null
}
