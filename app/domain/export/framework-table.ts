import type { Framework, Outcome } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import type { IndicatorReading } from '../indicator/indicator-reading'

/** A printed target with the periods that it is printed over. */
interface PrintedSpan {
  readonly printed: string
  readonly periods: readonly string[]
}

export interface FrameworkRow extends IndicatorReading {
  readonly indicator: Indicator
  readonly targets: readonly PrintedSpan[]
}

/** Rows that follow each other under the same printed national outcomes. */
interface NationalGroup {
  readonly nationalOutcomes: readonly string[]
  readonly rows: readonly FrameworkRow[]
}

/** One local outcome with its rows. */
export interface FrameworkSection {
  readonly outcome: Outcome
  readonly groups: readonly NationalGroup[]
}

/** The table of a framework as its partnership lays it out: local outcome, national outcomes, then a row an indicator. */
export interface FrameworkTable {
  readonly periods: readonly string[]
  readonly sections: readonly FrameworkSection[]
}

/** The periods that a framework prints targets for, in printed order. */
export function targetPeriods(framework: Framework): readonly string[] {
  return [...new Set(framework.indicators.flatMap(({ targets }) => targets.map(({ period }) => period)))]
}

/** A target for every period of the table; one phrase over several periods takes the place of those that follow it. */
function targetsOf({ targets }: Indicator, periods: readonly string[]): readonly PrintedSpan[] {
  const shown: PrintedSpan[] = []
  for (let index = 0; index < periods.length;) {
    const target = targets.find(({ period }) => period === periods[index])
    const span = target?.span ?? 1
    shown.push({ printed: target?.printed ?? '', periods: periods.slice(index, index + span) })
    index += span
  }
  return shown
}

function groupsOf(rows: readonly FrameworkRow[]): readonly NationalGroup[] {
  const groups: { nationalOutcomes: readonly string[]; rows: FrameworkRow[] }[] = []
  for (const row of rows) {
    const { nationalOutcomesPrinted } = row.indicator
    const last = groups.at(-1)
    if (last !== undefined && last.nationalOutcomes.join('\n') === nationalOutcomesPrinted.join('\n')) last.rows.push(row)
    else groups.push({ nationalOutcomes: nationalOutcomesPrinted, rows: [row] })
  }
  return groups
}

/** Every indicator of a framework in printed order, with its targets period by period and where it stands. */
export function frameworkRows(framework: Framework, readingOf: (indicator: Indicator) => IndicatorReading): readonly FrameworkRow[] {
  const periods = targetPeriods(framework)
  return framework.indicators.map((indicator) => ({ indicator, targets: targetsOf(indicator, periods), ...readingOf(indicator) }))
}

/**
 * The table of a framework in printed order, printed cells untouched; the files and pages of it come from this. Indicators whose evidence is in
 * words have a layout of their own and are not in it.
 */
export function frameworkTable(framework: Framework, readingOf: (indicator: Indicator) => IndicatorReading): FrameworkTable {
  const figured = frameworkRows(framework, readingOf).filter(({ indicator }) => indicator.source !== 'narrative')
  const sections = framework.outcomes.flatMap((outcome): readonly FrameworkSection[] => {
    const rows = figured.filter(({ indicator }) => indicator.outcomeId === outcome.id)
    return rows.length === 0 ? [] : [{ outcome, groups: groupsOf(rows) }]
  })
  return { periods: targetPeriods(framework), sections }
}
