import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type Target, type TargetKind, targetKinds } from './indicator'
import { parsePrintedFigure } from './parse-printed-figure'
import { parsePrintedTarget } from './parse-printed-target'
import { periodEnd } from './period'
import { lineOf, longProblems } from './typed-text'

/** The target for one period as it was typed. */
export interface TypedTarget {
  /** Empty: this row says nothing. */
  readonly period: string
  readonly printed: string
  /** What it asks for; empty: to be read from the print. */
  readonly kind: string
  /** The number aimed at; empty: the printed one. */
  readonly value: string
  /** Over how many periods it is printed; empty: one. */
  readonly span: string
}

const withValue: readonly TargetKind[] = ['number', 'at-least', 'at-most']

function isTargetKind(kind: string): kind is TargetKind {
  return (targetKinds as readonly string[]).includes(kind)
}

/** The number of a target: typed, or printed; kinds without a number have none. */
function valueOf(kind: TargetKind, typed: TypedTarget, baseline: string): Pick<Target, 'value' | 'unit'> {
  if (kind === 'none' || kind === 'reduce-year-on-year') return { value: null, unit: null }
  const printed = parsePrintedTarget(typed.printed, baseline)
  const wanted = parsePrintedFigure(typed.value)
  if (wanted.kind === 'number') return { value: wanted.value, unit: wanted.unit ?? printed.unit }
  return { value: printed.value, unit: printed.unit }
}

function targetOf(typed: TypedTarget, baseline: string): Target {
  const printed = lineOf(typed.printed)
  const read = parsePrintedTarget(printed, baseline)
  const row = { period: lineOf(typed.period), printed, span: Number(typed.span.trim() || '1') }
  return isTargetKind(typed.kind) ? { ...row, kind: typed.kind, ...valueOf(typed.kind, typed, baseline) } : { ...row, ...read }
}

function rowProblem(target: Target, typed: TypedTarget): readonly [field: string, key: string] | null {
  if (periodEnd(target.period) === null) return ['period', 'period']
  if (typed.kind !== '' && !isTargetKind(typed.kind)) return ['kind', 'choice']
  if (typed.value.trim() !== '' && parsePrintedFigure(typed.value).kind !== 'number') return ['value', 'figure']
  if (withValue.includes(target.kind) && target.value === null) return ['value', 'no-value']
  return null
}

/** A phrase over several periods stands in the first; the rows that it covers print nothing. */
function spanProblem({ span }: Target, covered: readonly Target[]): boolean {
  if (!Number.isInteger(span) || span < 1) return true
  return covered.length < span - 1 || covered.some(({ printed }) => printed !== '')
}

/**
 * The targets of an indicator by period, in the order typed: the printed text stays, and a number is read beside it. A row without a period is
 * left out. Refuses a period that is no year, one that is there twice, a number that is none, and a phrase over more periods than follow it.
 */
export function parseTypedTargets(rows: readonly TypedTarget[], baseline: string): Result<readonly Target[]> {
  const typed = rows
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => Object.values(row).some((text) => text.trim() !== ''))
  const targets = typed.map(({ row }) => targetOf(row, baseline))
  const problems = targets.flatMap((target, index): readonly Problem[] => {
    const { row, number } = typed[index] as (typeof typed)[number]
    const wrong = rowProblem(target, row)
    if (wrong !== null) return [{ item: `${wrong[0]}-${number}`, key: `framework.${wrong[1]}` }]
    const first = targets.findIndex(({ period }) => period === target.period)
    if (first < index) return [{ item: `period-${number}`, key: 'framework.period-twice', values: { name: target.period } }]
    if (spanProblem(target, targets.slice(index + 1, index + target.span))) return [{ item: `span-${number}`, key: 'framework.span' }]
    return longProblems(`printed-${number}`, target.printed)
  })
  return problems.length > 0 ? refused(...problems) : accepted(targets)
}
