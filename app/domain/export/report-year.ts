import type { IndicatorFigures } from '../indicator/indicator-figures'
import { financialYear, periodEnd } from '../indicator/period'
import { type Day, day } from '../kernel/day'

/** The last day of a financial year: "2025/26" → 2026-03-31. Anything else is a bug and throws. */
export function yearEnd(year: string): Day {
  return day(`${Number(year.slice(0, 4)) + 1}-03-31`)
}

/** Whether a text names one of the financial years that a report can be about. */
export function isReportYear(text: string): boolean {
  return /^20\d\d\/\d\d$/.test(text) && periodEnd(text) !== null
}

/** The financial years to report on, newest first: that of today, and each in which something was published. */
export function reportYears(publishedDays: readonly string[], today: Day): readonly string[] {
  return [...new Set([today, ...publishedDays].map(financialYear))].toSorted().toReversed()
}

/** Whether a printed period is over by the end of a year; one that cannot be read is left in. */
export function isUntil(period: string, year: string): boolean {
  return (periodEnd(period) ?? 0) <= (periodEnd(year) ?? 0)
}

/** What was known of an indicator by the end of a financial year, so that last year's report can be written again. */
export function figuresUntil(figures: IndicatorFigures, year: string): IndicatorFigures {
  const end = yearEnd(year)
  return {
    releases: figures.releases.filter(({ content }) => content.wave.closedOn <= end),
    statements: figures.statements.filter(({ content }) => content.to <= end),
    entered: figures.entered.filter(({ period }) => isUntil(period, year)),
    missing: figures.missing.filter(({ period }) => isUntil(period, year)),
    evidence: figures.evidence.filter(({ period }) => isUntil(period, year)),
  }
}
