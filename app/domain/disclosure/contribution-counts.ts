import type { ContributionKind } from '../workshop/contribution'
import { contributionKinds } from '../workshop/contribution'
import type { Perspective } from '../workshop/perspective'
import type { StatementPolicy } from './statement-policy'

/** A statement counts contributions by one of these and never by both: two tables of the same contributions could be laid together. */
export const countWays = ['stage-and-kind', 'code'] as const

export type CountBy = (typeof countWays)[number]

/** A count as it is printed: 0, `few` (1 to below `fewerThan`), or the number from `fewerThan` on. */
export type PrintedCount = number | 'few'

/** How many contributions were printed together, as narrow as the printed cells say it. */
export interface CountRange {
  readonly from: number
  readonly to: number
}

/** The counts of one stage by kind; a kind that the journey does not offer is not there. */
export interface StageCounts {
  readonly code: string
  readonly name: string
  readonly counts: Readonly<Partial<Record<ContributionKind, PrintedCount>>>
}

/** The counts of the workshops of one journey; null stages: withheld. */
export interface JourneyCounts {
  /** The id of the journey, which stays when its name changes. */
  readonly id: string
  readonly name: string
  readonly perspective: Perspective
  readonly stages: readonly StageCounts[] | null
}

export interface CodeCount {
  readonly code: string
  readonly name: string
  readonly count: PrintedCount
}

/** The counts of a statement, one way or the other; null codes: withheld. */
export type ContributionCounts =
  | { readonly by: 'stage-and-kind'; readonly journeys: readonly JourneyCounts[] }
  | { readonly by: 'code'; readonly codes: readonly CodeCount[] | null }

/** What the workshops of one journey hold: `people` came to them together. */
export interface CountedJourney {
  readonly id: string
  readonly name: string
  readonly perspective: Perspective
  readonly people: number
  readonly stages: ReadonlyArray<{ readonly code: string; readonly name: string; readonly isRetired: boolean }>
  readonly kinds: readonly ContributionKind[]
  readonly contributions: ReadonlyArray<{ readonly stage: string; readonly kind: ContributionKind }>
}

/** A count as the rules print it. `count`: 0 or more contributions. */
export function printedCount(count: number, { fewerThan }: StatementPolicy): PrintedCount {
  return count === 0 || count >= fewerThan ? count : 'few'
}

/** The sum of printed cells, as an interval: it says nothing that the cells do not. */
export function totalRange(cells: readonly PrintedCount[], { fewerThan }: Pick<StatementPolicy, 'fewerThan'>): CountRange {
  const sum = (few: number) => cells.reduce<number>((total, cell) => total + (cell === 'few' ? few : cell), 0)
  return { from: sum(1), to: sum(fewerThan - 1) }
}

/** The printed cells of some stages, in the order of the kinds. */
export function cellsOf(stages: readonly StageCounts[]): readonly PrintedCount[] {
  return stages.flatMap(({ counts }) => contributionKinds.flatMap((kind) => counts[kind] ?? []))
}

/**
 * Whose tables may be shown, of groups with so many people each: those of at least k. Where the others are 1 to k − 1 people together, the
 * smallest of the large groups goes with them: else they could be subtracted from the number of all people.
 */
export function showableGroups(people: readonly number[], { k }: Pick<StatementPolicy, 'k'>): readonly boolean[] {
  const isLarge = people.map((count) => count >= k)
  const rest = people.reduce((sum, count) => sum + (count < k ? count : 0), 0)
  if (rest === 0 || rest >= k) return isLarge
  const smallest = Math.min(...people.filter((count) => count >= k))
  const companion = people.indexOf(smallest)
  return isLarge.map((claim, index) => claim && index !== companion)
}

function stageCounts({ stages, kinds, contributions }: CountedJourney, policy: StatementPolicy): readonly StageCounts[] {
  const countOf = (stage: string, kind: ContributionKind) => contributions.filter((one) => one.stage === stage && one.kind === kind).length
  return stages
    .filter(({ code, isRetired }) => !isRetired || contributions.some(({ stage }) => stage === code))
    .map(({ code, name }) => ({
      code,
      name,
      counts: Object.fromEntries(kinds.map((kind) => [kind, printedCount(countOf(code, kind), policy)])),
    }))
}

/** Contributions by stage and kind, a table a journey, each over workshops with at least k people together. */
export function countByStageAndKind(journeys: readonly CountedJourney[], policy: StatementPolicy): readonly JourneyCounts[] {
  const mayShow = showableGroups(
    journeys.map(({ people }) => people),
    policy,
  )
  return journeys.map((journey, index) => {
    const { id, name, perspective } = journey
    return { id, name, perspective, stages: mayShow[index] === true ? stageCounts(journey, policy) : null }
  })
}

/**
 * Contributions by code over all workshops, when at least k people came to them together; null otherwise. One contribution counts once for
 * each of its codes, so there is no total. Codes that no contribution holds are not listed. `coded`: the codes of each contribution.
 */
export function countByCode(
  coded: ReadonlyArray<readonly string[]>,
  people: number,
  nameOf: (code: string) => string,
  policy: StatementPolicy,
): readonly CodeCount[] | null {
  if (people < policy.k) return null
  const counts = new Map<string, number>()
  for (const codes of coded) for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, name: nameOf(code), count: printedCount(count, policy) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
