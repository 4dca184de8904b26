import { describe, expect, test } from 'vitest'
import { deriveRelease } from './derive-release'
import { namedEvidence } from './evidence-kinds'
import { policy } from './policy'
import { publicPriorities } from './priorities'
import { decideSeal, type PendingCommunity } from './seal'
import { tallyOf } from './tally'

const wave = {
  title: 'Spring',
  place: 'area',
  instrument: 'place-standard-7',
  themes: ['PS08', 'PS12'],
  opensOn: '2026-03-01',
  closedOn: '2026-03-31',
}

function community(communityId: string, ratings: readonly number[]): PendingCommunity {
  const responses = ratings.map((rating) => ({
    answers: { ratings: { PS08: rating }, priorities: ['PS08'] },
    evidenceKind: 'own-phone',
    typedBy: null,
  }))
  return { communityId, meetsAsOneGroup: false, tally: tallyOf(responses) }
}

function release(...communities: PendingCommunity[]) {
  const batches = decideSeal(communities, wave.themes, policy).map((batch) => ({ ...batch, community: batch.communityId }))
  const named = communities.map(({ communityId }) => ({
    code: communityId,
    name: communityId.toUpperCase(),
    openLink: communityId === 'b',
  }))
  return deriveRelease({ partnership: 'p', wave, communities: named, batches, consensus: [] }, policy)
}

const fourteen = [3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4]

describe('a release', () => {
  const content = release(community('a', fourteen), community('b', [1, 2, 3, 4, 5, 6, 7, 4, 4]), community('c', [4, 4, 4]))

  test('names the batch of 14 and the pool of 12, and never the 9 or the 3', () => {
    expect(content.groups.map(({ code, size }) => [code, size])).toEqual([
      ['a', 14],
      ['b', null],
      ['c', null],
      ['pool', 12],
    ])
    expect(content.total.size).toBe(26)
    expect(content.groups[1]?.figures).toEqual({ PS08: { status: 'hidden' }, PS12: { status: 'hidden' } })
    expect(content.total.figures['PS08']).toEqual({ status: 'exact', value: '3.7', n: 25 })
  })

  test('says the same of a community with nine answers, with one, and with none', () => {
    const sizes = [[4, 4, 4, 4, 4, 4, 4, 4, 4], [4], []]
    const texts = sizes.map((ratings) => JSON.stringify(release(community('a', fourteen), community('b', ratings))))
    expect(new Set(texts).size).toBe(1)
  })

  test('says of each group whether an open link led to it, and of the pool whether one led to any of its communities', () => {
    expect(content.groups.map(({ openLink }) => openLink)).toEqual([false, true, false, true])
  })

  test('carries no exact n of a theme, no sum and no rating', () => {
    expect(JSON.stringify(content)).not.toMatch(/"(sum|t|ratings|mean)"/)
    expect(content.groups[0]?.figures['PS08']).toEqual({ status: 'exact', value: '3.5', n: 10 })
  })
})

describe('priorities of a batch', () => {
  test.each`
    n     | chosen                                                  | shown
    ${29} | ${[['PS01', 15]]}                                       | ${null}
    ${30} | ${[['PS01', 20], ['PS02', 10]]}                         | ${['PS01', 'PS02']}
    ${30} | ${[['PS01', 26], ['PS02', 4]]}                          | ${null}
    ${30} | ${[['PS01', 30], ['PS02', 5]]}                          | ${['PS02']}
    ${30} | ${[['PS09', 8], ['PS02', 8], ['PS03', 8], ['PS04', 6]]} | ${['PS02', 'PS03', 'PS09']}
    ${32} | ${[['PS04', 8], ['PS03', 8], ['PS02', 8], ['PS01', 8]]} | ${['PS01', 'PS02', 'PS03']}
  `('$n people, $chosen: $shown', ({ n, chosen, shown }: { n: number; chosen: [string, number][]; shown: string[] | null }) => {
    expect(publicPriorities(new Map(chosen), n, policy)).toEqual(shown)
  })
})

describe('evidence kinds of a batch', () => {
  test.each`
    counts                                | shown
    ${[['own-phone', 12]]}                | ${{ kinds: ['own-phone'], otherWays: false }}
    ${[['own-phone', 12], ['paper', 1]]}  | ${{ kinds: ['own-phone'], otherWays: true }}
    ${[['paper', 10], ['own-phone', 12]]} | ${{ kinds: ['own-phone', 'paper'], otherWays: false }}
    ${[['own-phone', 6], ['paper', 6]]}   | ${{ kinds: [], otherWays: true }}
  `('$counts: $shown', ({ counts, shown }: { counts: [string, number][]; shown: object }) => {
    expect(namedEvidence(new Map(counts), policy)).toEqual(shown)
  })
})
