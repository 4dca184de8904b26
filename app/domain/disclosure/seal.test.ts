import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from './policy'
import { decideSeal, type PendingCommunity, type SealableResponse } from './seal'

const firstOnly = () => 0

function response(rating: number | null, typedBy: string | null = null): SealableResponse {
  const ratings: Record<string, number> = rating === null ? {} : { PS08: rating }
  return { answers: { ratings, priorities: [] }, evidenceKind: typedBy === null ? 'own-phone' : 'paper', typedBy }
}

function community(communityId: string, size: number, meetsAsOneGroup = false): PendingCommunity {
  return { communityId, meetsAsOneGroup, responses: Array.from({ length: size }, (_, index) => response((index % 7) + 1)) }
}

function batchesOf(...communities: PendingCommunity[]): Array<readonly [string | null, number]> {
  return decideSeal(communities, ['PS08'], policy, firstOnly).map(({ communityId, n }) => [communityId, n] as const)
}

describe('which batches a closed wave becomes', () => {
  test.each`
    case    | sizes             | batches
    ${''}   | ${[0]}            | ${[]}
    ${''}   | ${[9]}            | ${[]}
    ${''}   | ${[10]}           | ${[['A', 10]]}
    ${'P5'} | ${[14, 9, 3]}     | ${[['A', 14], [null, 12]]}
    ${'P6'} | ${[14, 5, 3]}     | ${[['A', 14]]}
    ${''}   | ${[14, 9, 0]}     | ${[['A', 14]]}
    ${''}   | ${[31, 14, 9, 3]} | ${[['A', 31], ['B', 14], [null, 12]]}
    ${''}   | ${[4, 4, 4]}      | ${[[null, 12]]}
    ${''}   | ${[12, 9, 9]}     | ${[['A', 12], [null, 18]]}
  `('$case $sizes: $batches', ({ sizes, batches }: { sizes: number[]; batches: unknown[] }) => {
    const communities = sizes.map((size, index) => community('ABCD'.charAt(index), size))
    expect(batchesOf(...communities)).toEqual(batches)
  })

  test('a pool guards against the insiders of its most closely knit community', () => {
    const [pool] = decideSeal([community('A', 9), community('B', 9, true)], ['PS08'], policy, firstOnly)
    expect(pool).toMatchObject({ communityId: null, c: 2 })
  })
})

describe('what a member of staff who typed could subtract', () => {
  test.each`
    typed | others | record
    ${0}  | ${12}  | ${'exact'}
    ${8}  | ${4}   | ${'hidden'}
    ${7}  | ${5}   | ${'exact'}
    ${11} | ${1}   | ${'hidden'}
    ${12} | ${0}   | ${'exact'}
  `('$typed typed and $others not: $record', ({ typed, others, record }: { typed: number; others: number; record: string }) => {
    const responses = [...Array.from({ length: typed }, () => response(4, 'Morag')), ...Array.from({ length: others }, () => response(3))]
    const [batch] = decideSeal([{ communityId: 'A', meetsAsOneGroup: false, responses }], ['PS08'], policy, firstOnly)
    expect(batch?.records.get('PS08')?.kind).toBe(record)
  })

  test('what a typist skipped counts theme by theme: ten answers of which nine are typed stay hidden', () => {
    const responses = [
      ...Array.from({ length: 9 }, () => response(4, 'Morag')),
      response(3),
      ...Array.from({ length: 6 }, () => response(null)),
    ]
    const [batch] = decideSeal([{ communityId: 'A', meetsAsOneGroup: false, responses }], ['PS08'], policy, firstOnly)
    expect(batch).toMatchObject({ n: 16 })
    expect(batch?.records.get('PS08')).toEqual({ kind: 'hidden' })
  })
})

test('the order of the responses changes nothing but the shuffle', () => {
  const ratings = fc.array(fc.option(fc.integer({ min: 1, max: 7 })), { minLength: 10, maxLength: 40 })
  fc.assert(
    fc.property(ratings, fc.boolean(), (given, meetsAsOneGroup) => {
      const seal = (order: (number | null)[]) =>
        decideSeal([{ communityId: 'A', meetsAsOneGroup, responses: order.map((rating) => response(rating)) }], ['PS08'], policy, firstOnly)
      const [one] = seal(given)
      const [other] = seal(given.toReversed())
      expect(other?.records).toEqual(one?.records)
      expect(other?.ratings.get('PS08')?.toSorted()).toEqual(one?.ratings.get('PS08')?.toSorted())
    }),
  )
})
