import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Framework } from './framework'
import type { FrameworkEdit } from './framework-edit'
import { filledProblems, lineOf, linesOf, longProblems } from './typed-text'

/** The heading of a framework as it was typed. */
export interface TypedTitle {
  readonly title: string
  readonly owner: string
  readonly validFrom: string
  readonly validTo: string
  /** One note a line. */
  readonly notes: string
}

/** Which plan is in force is read from the year with which its first day begins. */
function yearProblems(item: string, text: string): readonly Problem[] {
  return /^\d{4}\b/.test(text) ? [] : [{ item, key: 'framework.year' }]
}

function orderProblems(from: string, to: string): readonly Problem[] {
  return Number(to.slice(0, 4)) < Number(from.slice(0, 4)) && to !== '' ? [{ item: 'validTo', key: 'framework.years-turned' }] : []
}

/**
 * A framework with another title, owner, years and notes. Years are printed text that begins with a year of four digits; an empty last year is
 * a plan without an end. Refuses an empty title or owner, and a last year before the first.
 */
export function editTitle(framework: Framework, typed: TypedTitle): Result<FrameworkEdit> {
  const [title, owner, validFrom, validTo] = [lineOf(typed.title), lineOf(typed.owner), lineOf(typed.validFrom), lineOf(typed.validTo)]
  const notes = linesOf(typed.notes)
  const problems = [
    ...filledProblems('title', title),
    ...filledProblems('owner', owner),
    ...yearProblems('validFrom', validFrom),
    ...(validTo === '' ? [] : yearProblems('validTo', validTo)),
    ...orderProblems(validFrom, validTo),
    ...longProblems('notes', ...notes),
  ]
  if (problems.length > 0) return refused(...problems)
  const changed = { ...framework, title, owner, validFrom, validTo: validTo === '' ? null : validTo, notes }
  return accepted({ act: 'change-title', subject: title, framework: changed })
}
