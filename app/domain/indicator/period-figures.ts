import type { Figure } from '../disclosure/figure'
import { figureCell, sizeCell } from '../export/figure-columns'
import type { FigureBasis } from './comparability'
import { type CountedFigure, countedFigures } from './counted-figures'
import { type EnteredFigure, withheldCount } from './entered-figure'
import type { Indicator } from './indicator'
import type { IndicatorFigures } from './indicator-figures'
import { financialYear } from './period'
import { surveyBasis, type SurveyFigure, surveyFigures } from './survey-figures'
import { rangeOfFigure, rangeOfNumber, type ValueRange } from './value-range'

/** One figure of an indicator, of whatever source, as it may be shown. */
export interface PeriodFigure {
  readonly period: string
  /** The cell as shown: `3.6`, `2.2–2.7`, `<1.9`, `[c]`. */
  readonly actual: string
  /** Null: withheld. */
  readonly range: ValueRange | null
  /** The source note, or the releases or statements that it comes from. */
  readonly note: string
  /** How many people it is about, as it may be shown; empty where that is not told. */
  readonly people: string
  readonly release: number | null
  readonly statement: number | null
  readonly basis: FigureBasis
}

function ofRelease({ figure, release, mark, groups }: SurveyFigure): PeriodFigure {
  const { wave } = release.content
  const withdrawn = mark === 'withdrawn' ? '; withdrawn' : mark === null ? '' : '; holds a group that was withdrawn later'
  return {
    period: financialYear(wave.closedOn),
    actual: figureCell(figure),
    range: rangeOfFigure(figure),
    note: `Release ${release.sequence}: ${wave.title}${withdrawn}`,
    people: sizeCell(figure),
    release: release.sequence,
    statement: null,
    basis: surveyBasis({ release, groups }),
  }
}

function hasFigure({ status }: Figure): boolean {
  return status !== 'none'
}

function ofEntry({ period, printed, value, unit, sourceNote }: EnteredFigure): PeriodFigure {
  const isShown = printed !== withheldCount && value !== null
  return {
    period,
    actual: printed,
    range: isShown ? rangeOfNumber(value) : null,
    note: sourceNote,
    people: '',
    release: null,
    statement: null,
    basis: { kind: 'entered', sourceNote, unit },
  }
}

function ofStatements({ period, value, statements }: CountedFigure): PeriodFigure {
  const numbers = statements.map(({ sequence, content }) => `Statement ${sequence}: ${content.from} to ${content.to}`)
  return {
    period,
    actual: value === null ? withheldCount : String(value),
    range: value === null ? null : rangeOfNumber(value),
    note: numbers.join('; '),
    people: '',
    release: null,
    statement: statements.at(-1)?.sequence ?? null,
    basis: { kind: 'counted' },
  }
}

/**
 * The figures of an indicator in the order in which they were published or entered. A release belongs to the financial year of the day on
 * which its wave closed. What is reported in words has none.
 */
export function periodFigures(indicator: Indicator, figures: IndicatorFigures): readonly PeriodFigure[] {
  switch (indicator.source) {
    case 'survey':
      return surveyFigures(indicator, figures.releases)
        .filter(({ figure }) => hasFigure(figure))
        .map(ofRelease)
    case 'entered':
      return figures.entered.map(ofEntry)
    case 'count':
      return indicator.counts === null ? [] : countedFigures(indicator.counts, figures.statements).map(ofStatements)
    case 'narrative':
      return []
  }
}
