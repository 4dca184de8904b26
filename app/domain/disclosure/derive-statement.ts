import { kindsOnBoard } from '../workshop/contribution'
import { countedCodes, type ReviewedContribution } from '../workshop/reviewed-contribution'
import type { Workshop } from '../workshop/workshop'
import { type CountBy, countByCode, countByStageAndKind, type CountedJourney, type ContributionCounts } from './contribution-counts'
import { addHeadCounts, type HeadCounts, shownHeadCounts } from './head-count'
import type { StatementContent } from './statement'
import { accountOf, type StatementRecords } from './statement-account'
import type { StatementPolicy } from './statement-policy'

/** What of a contribution is counted: never its words. */
export type CountedContribution = Pick<ReviewedContribution, 'stage' | 'kind' | 'codings' | 'settled'>

/** What a period holds that only a release may count. */
export interface StatementCounts {
  /** By the id of the workshop. */
  readonly headCounts: ReadonlyMap<string, HeadCounts>
  /** Of the reviewed contributions with enough approvals, by the id of the workshop. */
  readonly contributions: ReadonlyMap<string, readonly CountedContribution[]>
  /** The code that a code of a contribution counts for, since codes were merged, and its name. */
  readonly codeOf: (code: string) => string
  readonly nameOf: (code: string) => string
}

function peopleOf(workshops: readonly Workshop[], { headCounts }: StatementCounts): HeadCounts {
  return addHeadCounts(workshops.flatMap(({ id }) => headCounts.get(id) ?? []))
}

function together(counts: HeadCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function contributionsOf(workshops: readonly Workshop[], counts: StatementCounts): readonly CountedContribution[] {
  return workshops.flatMap(({ id }) => counts.contributions.get(id) ?? [])
}

function journeysOf(workshops: readonly Workshop[], counts: StatementCounts): readonly CountedJourney[] {
  const ids = [...new Set(workshops.map(({ journey }) => journey.id))].toSorted()
  return ids.flatMap((id) => {
    const own = workshops.filter(({ journey }) => journey.id === id)
    const journey = own[0]?.journey
    if (journey === undefined) return []
    const { name, perspective, stages } = journey
    const people = together(peopleOf(own, counts))
    return [{ name, perspective, stages, people, kinds: kindsOnBoard(perspective), contributions: contributionsOf(own, counts) }]
  })
}

function countsBy(by: CountBy, workshops: readonly Workshop[], counts: StatementCounts, policy: StatementPolicy): ContributionCounts {
  if (by === 'stage-and-kind') return { by, journeys: countByStageAndKind(journeysOf(workshops, counts), policy) }
  const coded = contributionsOf(workshops, counts).map((one) => (countedCodes(one) ?? []).map(counts.codeOf))
  return { by, codes: countByCode(coded, together(peopleOf(workshops, counts)), counts.nameOf, policy) }
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
