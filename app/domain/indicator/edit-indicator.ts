import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type Framework, type Outcome } from './framework'
import { type Indicator, indicatorTypes } from './indicator'
import { actOn, type FrameworkEdit } from './framework-edit'
import { indicatorKey } from './framework-file'
import { freeKey, placed } from './place-indicator'
import { parseTypedSource, type TypedSource } from './parse-typed-source'
import { parseTypedTargets, type TypedTarget } from './parse-typed-targets'
import { servedOutcomes, type TypedServes } from './served-outcomes'
import { choiceProblems, filledProblems, lineOf, longProblems, numberOf, numberProblems } from './typed-text'

/** An indicator as it was typed. */
export interface TypedIndicator extends TypedSource, TypedServes {
  /** The id of the outcome under which it stands. */
  readonly outcome: string
  /** Its place in the table; empty: where it is, and a new one last. */
  readonly place: string
  readonly type: string
  readonly measure: string
  readonly reportingMeasure: string
  readonly baseline: string
  readonly trend: string
  readonly lead: string
  /** higher | lower; empty: from baseline and target. */
  readonly polarity: string
  readonly targets: readonly TypedTarget[]
  readonly isRetired: boolean
}

/** What an indicator may name besides its framework. */
export interface IndicatorChoices {
  readonly others: readonly Outcome[]
  readonly themes: readonly string[]
  readonly communities: readonly string[]
}

const polarities = ['', 'higher', 'lower']

function problemsIn(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

function textsOf(typed: TypedIndicator) {
  return {
    type: typed.type,
    measure: lineOf(typed.measure),
    reportingMeasure: lineOf(typed.reportingMeasure),
    baselinePrinted: lineOf(typed.baseline),
    trendPrinted: lineOf(typed.trend),
    leadPrinted: lineOf(typed.lead),
  }
}

function outcomeProblems(typed: TypedIndicator, { outcomes }: Framework): readonly Problem[] {
  const outcome = outcomes.find(({ id }) => id === typed.outcome)
  if (outcome === undefined) return [{ item: 'outcome', key: 'framework.choice' }]
  if (!outcome.isRetired || typed.isRetired) return []
  return [{ item: 'outcome', key: 'framework.outcome-retired', values: { name: outcome.title } }]
}

function problemsOf(typed: TypedIndicator, framework: Framework, offered: readonly Outcome[]): readonly Problem[] {
  const texts = textsOf(typed)
  return [
    ...filledProblems('measure', texts.measure),
    ...outcomeProblems(typed, framework),
    ...numberProblems('place', numberOf(typed.place, 1)),
    ...choiceProblems('type', typed.type, indicatorTypes),
    ...longProblems('reportingMeasure', texts.reportingMeasure),
    ...(typed.serves.every((wanted) => offered.some(({ id }) => id === wanted)) ? [] : [{ item: 'serves', key: 'framework.choice' }]),
    ...longProblems('allPrinted', typed.allPrinted),
    ...longProblems('baseline', texts.baselinePrinted),
    ...longProblems('trend', texts.trendPrinted),
    ...longProblems('lead', texts.leadPrinted),
    ...choiceProblems('polarity', typed.polarity, polarities),
  ]
}

type Served = Pick<Indicator, 'serves' | 'servesAll' | 'nationalOutcomesPrinted'>
type Parts = Omit<Indicator, 'id' | 'order' | keyof Served>

/** Everything that was typed but for the outcomes it serves. */
function partsOf(typed: TypedIndicator, choices: IndicatorChoices): Result<Parts> {
  const source = parseTypedSource(typed, choices)
  const targets = parseTypedTargets(typed.targets, lineOf(typed.baseline))
  if (!source.ok || !targets.ok) return refused(...problemsIn(source), ...problemsIn(targets))
  return accepted({
    ...textsOf(typed),
    ...source.value,
    outcomeId: typed.outcome,
    targets: targets.value,
    polarity: typed.polarity === '' ? null : (typed.polarity as Indicator['polarity']),
    isRetired: typed.isRetired,
  })
}

function combined(framework: Framework, before: Indicator | null, parts: Parts & Served, place: number | null) {
  const indicator = { ...parts, id: before?.id ?? `${framework.id}-${freeKey(framework)}`, order: before?.order ?? 0 }
  const indicators = placed(framework.indicators, indicator, place)
  return { act: actOn('indicator', before, indicator), subject: indicator.measure, framework: { ...framework, indicators } }
}

/**
 * A framework with one indicator more, or with one changed, moved, retired or restored; `key` null: a new one. So an indicator is attached to a
 * local outcome that was printed without one. An indicator never goes, because figures and evidence belong to it. Refuses an outcome that is
 * retired, and a source without what it needs: a theme for survey scores, what is counted for counts.
 */
export function editIndicator(
  framework: Framework,
  key: string | null,
  typed: TypedIndicator,
  choices: IndicatorChoices,
): Result<FrameworkEdit> {
  const before = framework.indicators.find((one) => indicatorKey(framework.id, one) === key) ?? null
  if (before === null && key !== null) return refused({ item: 'indicator', key: 'framework.indicator-unknown' })
  const offered = [...framework.outcomes, ...choices.others]
  const problems = problemsOf(typed, framework, offered)
  const parts = partsOf(typed, choices)
  if (problems.length > 0 || !parts.ok) return refused(...problems, ...problemsIn(parts))
  const served = servedOutcomes(typed, before, offered)
  return accepted(combined(framework, before, { ...parts.value, ...served }, numberOf(typed.place, 1)))
}
