import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { AreaForImprovement, Framework, Outcome } from './framework'
import { actOn, type FrameworkEdit } from './framework-edit'
import { areaIdOf } from './framework-from-document'
import { filledProblems, lineOf, numberOf } from './typed-text'

/** An area for improvement as it was typed, with the ids of the outcomes that were ticked. */
export interface TypedArea {
  readonly aim: string
  readonly title: string
  readonly outcomes: readonly string[]
  readonly isRetired: boolean
}

type AreaOutcome = AreaForImprovement['outcomes'][number]

/** Outcomes that the area had keep their order; those that are ticked now come after them. */
function outcomesOf(typed: TypedArea, before: AreaForImprovement | null, offered: readonly Outcome[]): readonly AreaOutcome[] {
  const kept = (before?.outcomes ?? []).filter(({ outcome }) => typed.outcomes.includes(outcome.id))
  const fresh = offered.filter(({ id }) => typed.outcomes.includes(id) && !kept.some(({ outcome }) => outcome.id === id))
  return [...kept, ...fresh.map((outcome) => ({ level: outcome.kind.startsWith('national-') ? 'national' : 'local', outcome }))]
}

function outcomeProblems(area: AreaForImprovement, typed: TypedArea): readonly Problem[] {
  if (typed.outcomes.some((id) => !area.outcomes.some(({ outcome }) => outcome.id === id))) {
    return [{ item: 'outcomes', key: 'framework.choice' }]
  }
  const retired = area.isRetired ? undefined : area.outcomes.find(({ outcome }) => outcome.isRetired)
  return retired === undefined ? [] : [{ item: 'outcomes', key: 'framework.outcome-retired', values: { name: retired.outcome.title } }]
}

function areaOf(
  framework: Framework,
  before: AreaForImprovement | null,
  typed: TypedArea,
  offered: readonly Outcome[],
): AreaForImprovement {
  const order = before?.order ?? Math.max(0, ...framework.areas.map((area) => area.order)) + 1
  return {
    id: areaIdOf(framework.id, order),
    order,
    aim: numberOf(typed.aim, 1) ?? Number.NaN,
    title: lineOf(typed.title),
    outcomes: outcomesOf(typed, before, offered),
    isRetired: typed.isRetired,
  }
}

/**
 * A framework with one area for improvement more, or with one changed, retired or restored; `order` null: a new one, with the next number.
 * `others`: national outcomes of other frameworks that it may refer to. The number of an area stays, because what people said is coded to it.
 */
export function editArea(framework: Framework, order: number | null, typed: TypedArea, others: readonly Outcome[]): Result<FrameworkEdit> {
  const before = framework.areas.find((area) => area.order === order) ?? null
  if (before === null && order !== null) return refused({ item: 'area', key: 'framework.area-unknown' })
  const area = areaOf(framework, before, typed, [...framework.outcomes, ...others])
  const problems = [
    ...(Number.isNaN(area.aim) ? [{ item: 'aim', key: 'framework.choice' }] : []),
    ...filledProblems('title', area.title),
    ...outcomeProblems(area, typed),
  ]
  if (problems.length > 0) return refused(...problems)
  const areas = before === null ? [...framework.areas, area] : framework.areas.map((one) => (one.order === area.order ? area : one))
  return accepted({ act: actOn('area', before, area), subject: area.title, framework: { ...framework, areas } })
}
