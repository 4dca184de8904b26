import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type Framework, type Outcome, outcomeKinds } from './framework'
import { actOn, type FrameworkEdit } from './framework-edit'
import { outcomeIdOf } from './framework-from-document'
import { wildcard } from './framework-file'
import { choiceProblems, filledProblems, lineOf, linesOf, longProblems, numberOf, numberProblems } from './typed-text'

/** An outcome as it was typed; one alias and one due date a line. */
export interface TypedOutcome {
  /** Of a new outcome only: the code of one that is there stays. Empty: the next number of its kind. */
  readonly code: string
  readonly kind: string
  readonly title: string
  readonly aliases: string
  readonly due: string
  readonly nature: string
  readonly actionsCount: string
  readonly isRetired: boolean
}

const natures = ['', 'structural', 'person-centric']

/** The code that was typed for a new outcome, or the next free one of its kind. */
function newCode(typed: TypedOutcome, { outcomes, id }: Framework): string {
  const asked = lineOf(typed.code)
  if (asked !== '') return asked
  const kind = typed.kind === '' ? 'outcome' : typed.kind
  for (let number = 1; ; number += 1) {
    const code = `${kind}-${number}`
    if (!outcomes.some((outcome) => outcome.id === outcomeIdOf(id, code))) return code
  }
}

function codeProblems(code: string, framework: Framework): readonly Problem[] {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(code) || code === wildcard) return [{ item: 'code', key: 'framework.code' }]
  const id = outcomeIdOf(framework.id, code)
  return framework.outcomes.some((outcome) => outcome.id === id) ? [{ item: 'code', key: 'framework.code-taken' }] : []
}

/** What still stands under an outcome keeps it from being retired. */
function useProblems({ id, isRetired }: Outcome, { indicators, areas }: Framework): readonly Problem[] {
  if (!isRetired) return []
  const indicator = indicators.find((one) => !one.isRetired && one.outcomeId === id)
  if (indicator !== undefined) return [{ item: 'isRetired', key: 'framework.outcome-measured', values: { name: indicator.measure } }]
  const area = areas.find((one) => !one.isRetired && one.outcomes.some(({ outcome }) => outcome.id === id))
  return area === undefined ? [] : [{ item: 'isRetired', key: 'framework.outcome-in-area', values: { name: area.title } }]
}

function outcomeOf(typed: TypedOutcome, code: string, frameworkId: string): Outcome {
  return {
    id: outcomeIdOf(frameworkId, code),
    frameworkId,
    code,
    kind: typed.kind,
    title: lineOf(typed.title),
    aliases: linesOf(typed.aliases),
    duePrinted: linesOf(typed.due),
    nature: typed.nature === '' ? null : typed.nature,
    actionsCount: numberOf(typed.actionsCount, 0),
    isRetired: typed.isRetired,
  }
}

/** The areas carry the outcomes they refer to. */
function withOutcome(framework: Framework, outcome: Outcome): Framework {
  const replace = (one: Outcome) => (one.id === outcome.id ? outcome : one)
  const isNew = !framework.outcomes.some(({ id }) => id === outcome.id)
  return {
    ...framework,
    outcomes: isNew ? [...framework.outcomes, outcome] : framework.outcomes.map(replace),
    areas: framework.areas.map((area) => ({
      ...area,
      outcomes: area.outcomes.map(({ level, outcome: one }) => ({ level, outcome: replace(one) })),
    })),
  }
}

function problemsOf(outcome: Outcome, typed: TypedOutcome, framework: Framework): readonly Problem[] {
  return [
    ...choiceProblems('kind', typed.kind, outcomeKinds),
    ...filledProblems('title', outcome.title),
    ...longProblems('aliases', ...outcome.aliases),
    ...longProblems('due', ...outcome.duePrinted),
    ...choiceProblems('nature', typed.nature, natures),
    ...numberProblems('actionsCount', outcome.actionsCount),
    ...useProblems(outcome, framework),
  ]
}

/**
 * A framework with one outcome more, or with one of its outcomes changed, retired or restored; `code` null: a new one. The code and the id of an
 * outcome stay for ever. Refuses a code that is taken, and to retire an outcome that an indicator or an area for improvement still needs.
 */
export function editOutcome(framework: Framework, code: string | null, typed: TypedOutcome): Result<FrameworkEdit> {
  const before = framework.outcomes.find((one) => one.code === code) ?? null
  if (before === null && code !== null) return refused({ item: 'outcome', key: 'framework.outcome-unknown' })
  const outcome = outcomeOf(typed, before?.code ?? newCode(typed, framework), framework.id)
  const problems = [...(before === null ? codeProblems(outcome.code, framework) : []), ...problemsOf(outcome, typed, framework)]
  if (problems.length > 0) return refused(...problems)
  return accepted({ act: actOn('outcome', before, outcome), subject: outcome.title, framework: withOutcome(framework, outcome) })
}
