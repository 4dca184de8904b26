import { deriveRelease } from '~/domain/disclosure/derive-release'
import { policy } from '~/domain/disclosure/policy'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { decideSeal } from '~/domain/disclosure/seal'
import { type SealableResponse, tallyOf } from '~/domain/disclosure/tally'

const themes = ['PS08', 'PS12']

const wave = { title: 'Invented', place: 'area', instrument: 'invented', themes, opensOn: '2026-03-01', closedOn: '2026-03-31' }

/** Ratings from how many people gave each of 1…7. */
export function people(...histogram: readonly number[]): number[] {
  return histogram.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
}

/** Responses that rate one theme, each on an own phone. */
export function ratingsOnly(ratings: readonly number[]): SealableResponse[] {
  return ratings.map((rating) => ({ answers: { ratings: { PS08: rating }, priorities: [] }, evidenceKind: 'own-phone', typedBy: null }))
}

/** What a closed wave with these pending responses makes public: sealed, recorded and derived by the real rules. */
export function inventedSeal(
  pending: Readonly<Record<string, readonly SealableResponse[]>>,
  oneGroup: readonly string[] = [],
): ReleaseContent {
  const communities = Object.entries(pending).map(([communityId, responses]) => ({
    communityId,
    meetsAsOneGroup: oneGroup.includes(communityId),
    tally: tallyOf(responses),
  }))
  const batches = decideSeal(communities, themes, policy).map((batch) => ({ ...batch, community: batch.communityId }))
  const named = Object.keys(pending).map((code) => ({ code, name: code, openLink: false }))
  return deriveRelease({ partnership: 'invented', wave, communities: named, batches, consensus: [] }, policy)
}
