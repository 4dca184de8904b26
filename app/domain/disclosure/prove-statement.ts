import { audiences } from '../workshop/workshop'
import type { PrintedCount } from './contribution-counts'
import { cellsOf } from './contribution-counts'
import { mayShowHeadCount } from './head-count'
import type { StatementContent, StatementPayload } from './statement'
import { isWithin } from './statement-period'
import type { StatementPolicy } from './statement-policy'

/** What a statement says that it may not say. */
export type StatementFlaw =
  | 'says another number, day, period, partnership or hash than it is stored under'
  | 'is about a period that overlaps an earlier one'
  | 'names a workshop outside its period'
  | 'counts workshops otherwise than it names them'
  | 'shows a number of people that may not be shown'
  | 'shows numbers of people that do not add up'
  | 'prints a count of contributions that may not be printed'
  | 'counts contributions over too few people'

/** Under what a statement is stored, and the periods of those before it. */
export interface StatementSurroundings {
  readonly partnershipId: string
  readonly sequence: number
  readonly fromDay: string
  readonly toDay: string
  readonly publishedOn: string
  readonly previousSha256: string
  readonly earlier: ReadonlyArray<{ readonly fromDay: string; readonly toDay: string }>
}

function isAsStored({ sequence, publishedOn, previousSha256, content }: StatementPayload, stored: StatementSurroundings): boolean {
  return (
    sequence === stored.sequence &&
    publishedOn === stored.publishedOn &&
    previousSha256 === stored.previousSha256 &&
    content.partnership.id === stored.partnershipId &&
    content.from === stored.fromDay &&
    content.to === stored.toDay
  )
}

function countsItsWorkshops({ workshops, activities }: StatementContent): boolean {
  const inPerson = activities.filter(({ mode }) => mode === 'in-person').length
  return (
    workshops.total === activities.length &&
    workshops.byMode['in-person'] === inPerson &&
    workshops.byMode.online === activities.length - inPerson &&
    audiences.every((audience) => workshops.byAudience[audience] === activities.filter((one) => one.audiences.includes(audience)).length)
  )
}

function flawsOfPeople({ people: { total, byAudience } }: StatementContent, policy: StatementPolicy): readonly StatementFlaw[] {
  const shown = [total ?? 0, ...audiences.map((audience) => byAudience?.[audience] ?? 0)]
  if (!shown.every((count) => mayShowHeadCount(count, policy))) return ['shows a number of people that may not be shown']
  const sum = byAudience === null ? total : audiences.reduce((people, audience) => people + byAudience[audience], 0)
  return sum === total ? [] : ['shows numbers of people that do not add up']
}

function printedCells({ contributions }: StatementContent): readonly PrintedCount[] | null {
  if (contributions.by === 'code') return contributions.codes?.map(({ count }) => count) ?? null
  const shown = contributions.journeys.flatMap(({ stages }) => (stages === null ? [] : [stages]))
  return shown.length === 0 ? null : shown.flatMap(cellsOf)
}

function flawsOfContributions(content: StatementContent, { fewerThan, k }: StatementPolicy): readonly StatementFlaw[] {
  const cells = printedCells(content)
  if (cells === null) return []
  const flaws: StatementFlaw[] = []
  const isPrintable = (cell: PrintedCount) => cell === 'few' || cell === 0 || cell >= fewerThan
  if (!cells.every(isPrintable)) flaws.push('prints a count of contributions that may not be printed')
  const { contributions, people } = content
  const tables = contributions.by === 'code' ? 1 : contributions.journeys.filter(({ stages }) => stages !== null).length
  // Each table is about k people or more, who are all among those that were counted.
  if (people.total === null || people.total < k * tables) flaws.push('counts contributions over too few people')
  return flaws
}

/** Proves a frozen statement again, as far as anybody can who has the statements alone. An empty list: nothing is wrong. */
export function flawsOfStatement(
  payload: StatementPayload,
  stored: StatementSurroundings,
  policy: StatementPolicy,
): readonly StatementFlaw[] {
  const { content } = payload
  const flaws: StatementFlaw[] = []
  if (!isAsStored(payload, stored)) flaws.push('says another number, day, period, partnership or hash than it is stored under')
  if (stored.earlier.some(({ fromDay, toDay }) => fromDay <= content.to && content.from <= toDay))
    flaws.push('is about a period that overlaps an earlier one')
  if (!content.activities.every(({ heldOn }) => isWithin(heldOn, content))) flaws.push('names a workshop outside its period')
  if (!countsItsWorkshops(content)) flaws.push('counts workshops otherwise than it names them')
  return [...flaws, ...flawsOfPeople(content, policy), ...flawsOfContributions(content, policy)]
}
