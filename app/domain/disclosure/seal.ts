import { type ChoiceCounts, publicChoice } from './choice'
import { namedEvidence } from './evidence-kinds'
import { type DisclosurePolicy, policyForGroup } from './policy'
import { publicPriorities } from './priorities'
import { hiddenRecord, recordOfCounts } from './public-record'
import type { RatingCounts } from './rating-counts'
import type { PublicRecord } from './record'
import type { ReleasedEvidence } from './release'
import { ratingScale, type Scale } from './scale'
import { partTyped, staffCannotSubtract } from './staff-complement'
import { addTallies, type Tally } from './tally'

/** All pending responses of one community of the wave, counted. */
export interface PendingCommunity {
  readonly communityId: string
  readonly meetsAsOneGroup: boolean
  readonly tally: Tally
}

/** A batch that sealing decided on, before it is stored. */
export interface SealedBatch {
  /** null: "Other groups combined" */
  readonly communityId: string | null
  readonly n: number
  readonly c: number
  readonly evidence: ReleasedEvidence
  readonly priorities: readonly string[] | null
  readonly records: ReadonlyMap<string, PublicRecord>
  /** Code of a choice → what may be said of its options. */
  readonly choices: ReadonlyMap<string, ChoiceCounts>
  /** Code of a theme or a question → how often each rating was given, or each option chosen. */
  readonly ratings: ReadonlyMap<string, RatingCounts>
}

interface Admitted {
  readonly communityId: string | null
  readonly meetsAsOneGroup: boolean
  readonly tally: Tally
}

/** Communities with at least k responses, and a pool of at least k people from at least two smaller ones. */
function admit(communities: readonly PendingCommunity[], policy: DisclosurePolicy): readonly Admitted[] {
  const whole = communities.filter(({ tally }) => tally.n >= policy.k)
  const small = communities.filter(({ tally }) => tally.n > 0 && tally.n < policy.k)
  const [first, ...others] = small.map(({ tally }) => tally)
  if (first === undefined || others.length === 0) return whole
  const pooled = others.reduce(addTallies, first)
  if (pooled.n < policy.k) return whole
  return [...whole, { communityId: null, meetsAsOneGroup: small.some((community) => community.meetsAsOneGroup), tally: pooled }]
}

const noRatings: RatingCounts = new Map()

function recordOf(theme: string, tally: Tally, policy: DisclosurePolicy, scale: Scale): PublicRecord {
  const counts = tally.ratings.get(theme) ?? noRatings
  const typed = tally.typedRatings.get(theme) ?? new Map<string, number>()
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (!staffCannotSubtract(typed, n, policy)) return hiddenRecord
  return recordOfCounts(counts, policy, scale, partTyped(typed, n))
}

function choiceOf(question: string, options: number, tally: Tally, policy: DisclosurePolicy): ChoiceCounts {
  const counts = tally.choices.get(question) ?? noRatings
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return publicChoice(options, counts, policy, partTyped(tally.typedChoices.get(question) ?? new Map<string, number>(), n))
}

function prioritiesOf({ typed, n, priorities }: Tally, policy: DisclosurePolicy): readonly string[] | null {
  return publicPriorities(priorities, n, policy, partTyped(typed, n))
}

/**
 * Decides what a closed wave makes public: one batch for each community with at least k responses, one for the pool, none for what is left
 * over (those responses are deleted and cannot be topped up). `themes`: every item that is rated on the scale, the partnership's own included;
 * `choices`: code → how many options a choice has. Source: docs/privacy/how-we-protect-answers.md, "Sealing".
 */
export function decideSeal(
  communities: readonly PendingCommunity[],
  themes: readonly string[],
  policy: DisclosurePolicy,
  scale: Scale = ratingScale,
  choices: ReadonlyMap<string, number> = new Map(),
): readonly SealedBatch[] {
  return admit(communities, policy).map(({ communityId, meetsAsOneGroup, tally }) => {
    const own = policyForGroup(policy, meetsAsOneGroup ? 'meets as one group' : 'does not')
    return {
      communityId,
      n: tally.n,
      c: own.c,
      evidence: namedEvidence(tally.evidence, own),
      priorities: prioritiesOf(tally, own),
      records: new Map(themes.map((theme) => [theme, recordOf(theme, tally, own, scale)])),
      choices: new Map([...choices].map(([question, options]) => [question, choiceOf(question, options, tally, own)])),
      ratings: new Map([
        ...themes.map((theme) => [theme, tally.ratings.get(theme) ?? noRatings] as const),
        ...[...choices.keys()].map((question) => [question, tally.choices.get(question) ?? noRatings] as const),
      ]),
    }
  })
}
