import type { Problem } from '../kernel/result'
import { type ContributionKind, kindsOnBoard } from '../workshop/contribution'
import type { Workshop } from '../workshop/workshop'
import { type CountBy, countByCode, countByStageAndKind, type CountedJourney, type ContributionCounts } from './contribution-counts'
import { addHeadCounts, type HeadCounts, shownHeadCounts } from './head-count'
import type { StatementContent } from './statement'
import { accountOf, type StatementRecords } from './statement-account'
import type { StatementPolicy } from './statement-policy'

/** What of a contribution is counted: never its words. */
export interface CountedContribution {
  readonly workshopId: string
  readonly stage: string
  readonly kind: ContributionKind
  /** Null: nobody has coded it. */
  readonly codes: readonly string[] | null
}

/** What a period holds that only a release may count. */
export interface StatementCounts {
  /** By the id of the workshop. */
  readonly headCounts: ReadonlyMap<string, HeadCounts>
  /** Those that a reviewer let through. */
  readonly contributions: readonly CountedContribution[]
  /** Code → what it is called. */
  readonly names: ReadonlyMap<string, string>
}

function peopleOf(workshops: readonly Workshop[], { headCounts }: StatementCounts): HeadCounts {
  return addHeadCounts(workshops.flatMap(({ id }) => headCounts.get(id) ?? []))
}

function together(counts: HeadCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function contributionsOf(workshops: readonly Workshop[], counts: StatementCounts): readonly CountedContribution[] {
  const ids = new Set(workshops.map(({ id }) => id))
  return counts.contributions.filter(({ workshopId }) => ids.has(workshopId))
}

function journeysOf(workshops: readonly Workshop[], counts: StatementCounts): readonly CountedJourney[] {
  const ids = [...new Set(workshops.map(({ journey }) => journey.id))].toSorted()
  return ids.flatMap((id) => {
    const own = workshops.filter(({ journey }) => journey.id === id)
    const journey = own[0]?.journey
    if (journey === undefined) return []
    const { name, perspective, stages } = journey
    const people = together(peopleOf(own, counts))
    return [{ id, name, perspective, stages, people, kinds: kindsOnBoard(perspective), contributions: contributionsOf(own, counts) }]
  })
}

function countsBy(by: CountBy, workshops: readonly Workshop[], counts: StatementCounts, policy: StatementPolicy): ContributionCounts {
  if (by === 'stage-and-kind') return { by, journeys: countByStageAndKind(journeysOf(workshops, counts), policy) }
  const coded = contributionsOf(workshops, counts).map(({ codes }) => codes ?? [])
  return { by, codes: countByCode(coded, together(peopleOf(workshops, counts)), (code) => counts.names.get(code) ?? code, policy) }
}

/** The whole content of a statement; `by`: how it counts contributions, and so never in the other way. */
export function deriveStatement(
  records: StatementRecords,
  counts: StatementCounts,
  by: CountBy,
  policy: StatementPolicy,
): StatementContent {
  return {
    format: 'what-matters-statement-1',
    policy: policy.name,
    ...accountOf(records),
    people: shownHeadCounts(peopleOf(records.workshops, counts), policy),
    contributions: countsBy(by, records.workshops, counts, policy),
  }
}

/** The workshops whose people were not counted; without them no number of people would be true. */
export function uncountedProblems(workshops: readonly Workshop[], { headCounts }: StatementCounts): readonly Problem[] {
  return workshops
    .filter(({ id }) => !headCounts.has(id))
    .map(({ title, heldOn }) => ({ item: 'to', key: 'statement.not-counted', values: { workshop: title, day: heldOn } }))
}
