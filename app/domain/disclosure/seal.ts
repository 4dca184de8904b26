import type { Answers } from '../response/answers'
import { namedEvidence } from './evidence-kinds'
import { type DisclosurePolicy, policyForGroup } from './policy'
import { publicPriorities } from './priorities'
import { hiddenRecord, publicRecord } from './public-record'
import type { PublicRecord } from './record'
import type { ReleasedEvidence } from './release'
import { type Chance, shuffle } from './shuffle'
import { staffCannotSubtract } from './staff-complement'

/** One response as sealing sees it: the answers, how they came, and who typed them. */
export interface SealableResponse {
  readonly answers: Answers
  readonly evidenceKind: string
  readonly typedBy: string | null
}

/** All pending responses of one community of the wave. */
export interface PendingCommunity {
  readonly communityId: string
  readonly meetsAsOneGroup: boolean
  readonly responses: readonly SealableResponse[]
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
  /** Theme code → ratings, each theme shuffled by itself. */
  readonly ratings: ReadonlyMap<string, readonly number[]>
}

interface Admitted {
  readonly communityId: string | null
  readonly meetsAsOneGroup: boolean
  readonly responses: readonly SealableResponse[]
}

/** Communities with at least k responses, and a pool of at least k people from at least two smaller ones. */
function admit(communities: readonly PendingCommunity[], policy: DisclosurePolicy): readonly Admitted[] {
  const whole = communities.filter((community) => community.responses.length >= policy.k)
  const small = communities.filter(({ responses }) => responses.length > 0 && responses.length < policy.k)
  const pooled = small.flatMap((community) => community.responses)
  if (small.length < 2 || pooled.length < policy.k) return whole
  const meetsAsOneGroup = small.some((community) => community.meetsAsOneGroup)
  return [...whole, { communityId: null, meetsAsOneGroup, responses: pooled }]
}

function recordOf(theme: string, responses: readonly SealableResponse[], policy: DisclosurePolicy): PublicRecord {
  const answered = responses.filter(({ answers }) => answers.ratings[theme] !== undefined)
  const record = publicRecord(
    answered.map(({ answers }) => answers.ratings[theme] as number),
    policy,
  )
  const safe = staffCannotSubtract(
    answered.map(({ typedBy }) => typedBy),
    policy,
  )
  return safe ? record : hiddenRecord
}

function ratingsOf(theme: string, responses: readonly SealableResponse[]): readonly number[] {
  return responses.flatMap(({ answers }) => answers.ratings[theme] ?? [])
}

function prioritiesOf(responses: readonly SealableResponse[], policy: DisclosurePolicy): readonly string[] | null {
  const safe = staffCannotSubtract(
    responses.map(({ typedBy }) => typedBy),
    policy,
  )
  const choices = responses.map(({ answers }) => answers.priorities)
  return safe ? publicPriorities(choices, policy) : null
}

/**
 * Decides what a closed wave makes public: one batch for each community with at least k responses, one for the pool, none for what is left
 * over (those responses are deleted and cannot be topped up). The order of the responses never shows. Source:
 * docs/privacy/how-we-protect-answers.md, "Sealing".
 */
export function decideSeal(
  communities: readonly PendingCommunity[],
  themes: readonly string[],
  policy: DisclosurePolicy,
  chance: Chance,
): readonly SealedBatch[] {
  return admit(communities, policy).map(({ communityId, meetsAsOneGroup, responses }) => {
    const own = policyForGroup(policy, meetsAsOneGroup ? 'meets as one group' : 'does not')
    return {
      communityId,
      n: responses.length,
      c: own.c,
      evidence: namedEvidence(
        responses.map(({ evidenceKind }) => evidenceKind),
        own,
      ),
      priorities: prioritiesOf(responses, own),
      records: new Map(themes.map((theme) => [theme, recordOf(theme, responses, own)])),
      ratings: new Map(themes.map((theme) => [theme, shuffle(ratingsOf(theme, responses), chance)])),
    }
  })
}
