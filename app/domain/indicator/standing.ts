import type { Day } from '../kernel/day'
import { type ComparabilityBreak, isOtherMeasure, whatChanged } from './comparability'
import type { Indicator, Polarity, Target } from './indicator'
import type { IndicatorFigures } from './indicator-figures'
import { judgeTarget, type Verdict, type Yardstick } from './judge-target'
import { missingReason } from './missing-reason'
import { parsePrintedFigure } from './parse-printed-figure'
import { isOver } from './period'
import type { PeriodFigure } from './period-figures'
import { nearestTarget, periodTargets } from './period-targets'
import { type ReportedPeriod, reportedPeriods } from './reported-periods'
import { wantedPolarity } from './polarity'
import { compareRanges } from './value-range'

/**
 * How an indicator stands in a period. Only a figure about enough people is judged: one that is withheld is `not-enough-answers`. A period
 * without a figure is not over yet, or had a figure before, or never had any.
 */
export const standingStatuses = [
  'met',
  'not-met',
  'cannot-be-said',
  'no-target',
  'not-enough-answers',
  'no-new-figure',
  'no-figure',
  'not-due',
] as const
export type StandingStatus = (typeof standingStatuses)[number]

/** How a figure moved against the last one that is shown before it, where the direction wanted is known and both figures prove it. */
export type Direction = 'better' | 'worse' | 'same' | 'cannot-be-said'

export interface PeriodStanding {
  readonly period: string
  /** The cell as shown: `3.6`, `4`, `2.2–2.7`, `<1.9`, `[c]`, or empty. */
  readonly actual: string
  /** As printed; with its own period where that is another one. */
  readonly target: string
  readonly status: StandingStatus
  readonly direction: Direction | null
  readonly comparability: readonly ComparabilityBreak[]
  /** Why there is no figure to show. */
  readonly reason: string | null
  /** The source note, or the release or statements. */
  readonly note: string
  readonly people: string
  readonly release: number | null
  readonly statement: number | null
}

interface Measure {
  readonly polarity: Polarity | null
  readonly baseline: number | null
  readonly asOf: Day
  readonly indicator: Indicator
  readonly periods: readonly ReportedPeriod[]
}

function lastShownBefore(periods: readonly ReportedPeriod[], index: number): PeriodFigure | null {
  return periods.slice(0, index).findLast(({ figure }) => figure !== null && figure.range !== null)?.figure ?? null
}

const moves = {
  higher: { higher: 'better', lower: 'worse' },
  lower: { higher: 'worse', lower: 'better' },
} as const

function directionOf(before: PeriodFigure | null, now: PeriodFigure, polarity: Polarity | null): Direction | null {
  if (before === null || before.range === null || now.range === null) return null
  if (isOtherMeasure(before.basis, now.basis)) return 'cannot-be-said'
  const move = compareRanges(now.range, before.range)
  if (move === 'equal') return 'same'
  return move === 'unclear' || polarity === null ? 'cannot-be-said' : moves[polarity][move]
}

/** What a year is judged against: the year before; without one any earlier figure stands between it and the baseline, which then says nothing. */
function yearBeforeOf({ end, figure: now }: ReportedPeriod, periods: readonly ReportedPeriod[]): Yardstick['yearBefore'] {
  const earlier = periods.filter((period) => period.figure !== null && period.end !== null && end !== null && period.end < end)
  const before = earlier.find((period) => period.end === (end ?? 0) - 12)?.figure ?? null
  if (before === null || now === null) return earlier.length === 0 ? null : 'withheld'
  return isOtherMeasure(before.basis, now.basis) ? 'withheld' : (before.range ?? 'withheld')
}

function verdictOf(target: Target | null, figure: PeriodFigure, period: ReportedPeriod, measure: Measure): Verdict | 'not-enough-answers' {
  if (figure.range === null) return 'not-enough-answers'
  return judgeTarget(figure.range, target, { ...measure, yearBefore: yearBeforeOf(period, measure.periods) })
}

function statusWithout({ end }: ReportedPeriod, index: number, { periods, asOf }: Measure): StandingStatus {
  if (end === null || !isOver(end, asOf)) return 'not-due'
  return periods.slice(0, index).some(({ figure }) => figure !== null) ? 'no-new-figure' : 'no-figure'
}

const nothing = { actual: '', direction: null, comparability: [], note: '', people: '', release: null, statement: null }

function standingOf(period: ReportedPeriod, index: number, measure: Measure): PeriodStanding {
  const { figure, target } = period
  const printed = { period: period.printed, target: target?.printed ?? '' }
  const reason = missingReason(measure.indicator, period)
  if (figure === null) return { ...nothing, ...printed, reason, status: statusWithout(period, index, measure) }
  const before = lastShownBefore(measure.periods, index)
  const { actual, note, people, release, statement } = figure
  return {
    ...printed,
    actual,
    note,
    people,
    release,
    statement,
    status: verdictOf(target, figure, period, measure),
    direction: directionOf(before, figure, measure.polarity),
    comparability: before === null ? [] : whatChanged(before.basis, figure.basis),
    reason,
  }
}

function measureOf(indicator: Indicator, figures: IndicatorFigures, asOf: Day): Measure {
  const printed = parsePrintedFigure(indicator.baselinePrinted)
  const baseline = printed.kind === 'number' ? printed.value : null
  return { polarity: wantedPolarity(indicator), baseline, asOf, indicator, periods: reportedPeriods(indicator, figures) }
}

/**
 * How an indicator stands, one row for each period with a target, a figure or a reason for none, oldest first. '18/19' and '2018/19' are one
 * period; of two figures for one the later counts. A figure is judged by the target of its own period and no other. `asOf`: today.
 */
export function standings(indicator: Indicator, figures: IndicatorFigures, asOf: Day): readonly PeriodStanding[] {
  const measure = measureOf(indicator, figures, asOf)
  return measure.periods.map((period, index) => standingOf(period, index, measure))
}

/**
 * How an indicator stands now: its latest period that is over or has a figure; while there is none, the first period to come; null for an
 * indicator with nothing to stand by. A figure without a target of its own period is judged here by the next target to come, else by the
 * last one passed, and `target` says whose it is: `6.3% (for 21/22)`.
 */
export function latestStanding(indicator: Indicator, figures: IndicatorFigures, asOf: Day): PeriodStanding | null {
  const measure = measureOf(indicator, figures, asOf)
  const all = measure.periods.map((period, index) => standingOf(period, index, measure))
  const index = all.findLastIndex(({ status }) => status !== 'not-due')
  const [period, standing] = [measure.periods[index], all[index]]
  if (period === undefined || standing === undefined) return all[0] ?? null
  const target = standing.status === 'no-target' && period.end !== null ? nearestTarget(periodTargets(indicator.targets), period.end) : null
  if (target === null || period.figure === null) return standing
  return { ...standing, target: `${target.printed} (for ${target.period})`, status: verdictOf(target, period.figure, period, measure) }
}
