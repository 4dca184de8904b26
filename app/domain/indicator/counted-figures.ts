import type { ParticipationStatement, StatementContent } from '../disclosure/statement'
import type { ProductCount } from './indicator'
import { financialYear } from './period'

/** What the product counted in one financial year; null where a head-count in it is withheld. */
export interface CountedFigure {
  readonly period: string
  readonly value: number | null
  /** The statements that it comes from, oldest first. */
  readonly statements: readonly ParticipationStatement[]
}

const countOf: Readonly<Record<ProductCount, (content: StatementContent) => number | null>> = {
  workshops: ({ workshops }) => workshops.total,
  'workshops-in-person': ({ workshops }) => workshops.byMode['in-person'],
  'workshops-online': ({ workshops }) => workshops.byMode.online,
  'workshops-with-lived-experience': ({ workshops }) => workshops.byAudience['lived-experience'],
  people: ({ people }) => people.total,
}

function together(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

/**
 * What released participation statements count for an indicator. A statement belongs to the financial year of its last day; two statements of
 * one year, whose periods never overlap, count together, and a head-count that is withheld in one of them withholds the year's.
 */
export function countedFigures(counts: ProductCount, statements: readonly ParticipationStatement[]): readonly CountedFigure[] {
  const periods = new Map<string, CountedFigure>()
  for (const statement of statements) {
    const period = financialYear(statement.content.to)
    const value = countOf[counts](statement.content)
    const known = periods.get(period)
    if (known === undefined) periods.set(period, { period, value, statements: [statement] })
    else periods.set(period, { period, value: together(known.value, value), statements: [...known.statements, statement] })
  }
  return [...periods.values()]
}
