import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { parsePrintedFigure } from './parse-printed-figure'

/** What a share or a rate was worked out from: 32 of 500. */
export interface Proportion {
  readonly numerator: number
  readonly denominator: number
}

interface TypedProportion {
  readonly printed: string
  readonly counts: string
  readonly numerator: string
  readonly denominator: string
}

function parseCount(typed: string): number | null {
  const figure = parsePrintedFigure(typed)
  return figure.kind === 'number' && figure.unit === null ? figure.value : null
}

function brokenPeople(counts: Proportion): readonly Problem[] {
  const items = ['numerator', 'denominator'] as const
  return items.filter((item) => !Number.isInteger(counts[item])).map((item) => ({ item, key: 'figure-part-whole' }))
}

function problemsOf({ printed, counts }: TypedProportion, numerator: number, denominator: number): readonly Problem[] {
  const problems: Problem[] = []
  if (denominator === 0) problems.push({ item: 'denominator', key: 'figure-denominator' })
  if (counts !== 'other') problems.push(...brokenPeople({ numerator, denominator }))
  if (printed.trim().endsWith('%') && numerator > denominator) problems.push({ item: 'numerator', key: 'figure-part' })
  return problems
}

/**
 * What a figure was worked out from, as it was typed: both numbers or neither. People are whole; a percentage is of a part that is not
 * greater than the whole; nothing is divided by nought. Whether the figure follows from them is not asked: sources round.
 */
export function parseProportion(typed: TypedProportion): Result<Proportion | null> {
  const [above, below] = [typed.numerator.trim(), typed.denominator.trim()]
  if (above === '' && below === '') return accepted(null)
  if (above === '') return refused({ item: 'numerator', key: 'figure-both' })
  if (below === '') return refused({ item: 'denominator', key: 'figure-both' })
  const [numerator, denominator] = [parseCount(above), parseCount(below)]
  if (numerator === null) return refused({ item: 'numerator', key: 'figure-part-number' })
  if (denominator === null) return refused({ item: 'denominator', key: 'figure-part-number' })
  const problems = problemsOf(typed, numerator, denominator)
  return problems.length > 0 ? refused(...problems) : accepted({ numerator, denominator })
}
