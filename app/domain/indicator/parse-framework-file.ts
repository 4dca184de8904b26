import type { z } from 'zod'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { documentProblems, fileProblem, type Known } from './document-problems'
import type { Framework } from './framework'
import { frameworkDocument, longestText } from './framework-document'
import { frameworkFromDocument, type FrameworkPlace, outcomesOf } from './framework-from-document'

/** What is told of one file: the first problems are enough to begin with. */
const mostProblems = 50

/** Where in the file, with the entries of a list counted from 1: "indicators 3, targets 2, kind". */
function placeOf(path: readonly PropertyKey[]): string {
  const parts: string[] = []
  for (const part of path) {
    if (typeof part === 'number') parts.push(`${parts.pop() ?? ''} ${part + 1}`)
    else parts.push(String(part))
  }
  return parts.join(', ')
}

function shapeProblem(issue: z.core.$ZodIssue): Problem {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') return fileProblem(place, 'unknown', { name: issue.keys.join(', ') })
  if (issue.code === 'too_big') return fileProblem(place, 'long', { most: longestText })
  return place === 'format' || place === '' ? fileProblem(place, 'format') : fileProblem(place, 'value')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/**
 * Reads a file of one whole framework and gives it ids of its own in `place`. Refuses what is not this format, and names for every problem the
 * place in the file: a part that is missing or of another kind, a name that stands twice, a reference to what is not there.
 */
export function parseFrameworkFile(text: string, place: FrameworkPlace & Known): Result<Framework> {
  const read = frameworkDocument.safeParse(parseJson(text))
  if (!read.success) return refused(...read.error.issues.slice(0, mostProblems).map(shapeProblem))
  const problems = documentProblems(read.data, outcomesOf(read.data, place.id), place)
  return problems.length > 0 ? refused(...problems.slice(0, mostProblems)) : accepted(frameworkFromDocument(read.data, place))
}
