import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from './policy'
import { ratingScale } from './scale'
import { decideSeal, type PendingCommunity } from './seal'
import { addTallies, type SealableResponse, type Tally, tallyOf } from './tally'

function response(rating: number | null, typedBy: string | null = null): SealableResponse {
  const ratings: Record<string, number> = rating === null ? {} : { PS08: rating }
  return { answers: { ratings, priorities: [] }, evidenceKind: typedBy === null ? 'own-phone' : 'paper', typedBy }
}

function community(communityId: string, size: number, meetsAsOneGroup = false): PendingCommunity {
  return { communityId, meetsAsOneGroup, tally: tallyOf(Array.from({ length: size }, (_, index) => response((index % 7) + 1))) }
}

function batchesOf(...communities: PendingCommunity[]): Array<readonly [string | null, number]> {
  return decideSeal(communities, ['PS08'], policy).map(({ communityId, n }) => [communityId, n] as const)
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
    const [pool] = decideSeal([community('A', 9), community('B', 9, true)], ['PS08'], policy)
    expect(pool).toMatchObject({ communityId: null, c: 2 })
  })
})

test('an item on another scale is sealed on that scale: ten people who all say 5 of 5 are coded', () => {
  const tally = tallyOf(Array.from({ length: 10 }, () => response(5)))
  const [batch] = decideSeal([{ communityId: 'A', meetsAsOneGroup: false, tally }], ['PS08'], policy, { min: 1, max: 5 })
  expect(batch?.records.get('PS08')).toEqual({ kind: 'high', n: 10, t: 7 })
})

describe('what a member of staff who typed could subtract', () => {
  function sealed(typists: Readonly<Record<string, number>>, others: number, typedRating = 4, otherRating = 4) {
    const responses = Object.entries(typists).flatMap(([name, count]) => Array.from({ length: count }, () => response(typedRating, name)))
    const phones = Array.from({ length: others }, () => response(otherRating))
    return decideSeal([{ communityId: 'A', meetsAsOneGroup: false, tally: tallyOf([...responses, ...phones]) }], ['PS08'], policy)[0]
  }

  test.each`
    typed                      | others | record      | why
    ${{}}                      | ${12}  | ${'exact'}  | ${'nobody typed'}
    ${{ Morag: 12 }}           | ${0}   | ${'exact'}  | ${'she knows all of it anyway'}
    ${{ Morag: 11 }}           | ${1}   | ${'hidden'} | ${'she would know the one other answer'}
    ${{ Morag: 8 }}            | ${4}   | ${'hidden'} | ${'four others are too few'}
    ${{ Morag: 1 }}            | ${11}  | ${'exact'}  | ${'mean 4.0 keeps 18 points from both ends'}
    ${{ Morag: 4 }}            | ${8}   | ${'exact'}  | ${'mean 4.0 keeps 36 points from both ends'}
    ${{ Morag: 6 }}            | ${6}   | ${'hidden'} | ${'no sum keeps 45 points from both ends'}
    ${{ Morag: 6, Callum: 6 }} | ${0}   | ${'hidden'} | ${'each would know the six of the other'}
    ${{ Morag: 15 }}           | ${185} | ${'exact'}  | ${'99 points, and 100 are kept in any case'}
  `('$typed typed and $others others: $record, because $why', ({ typed, others, record }) => {
    expect(sealed(typed as Record<string, number>, others as number)?.records.get('PS08')?.kind).toBe(record)
  })

  test('five sheets that she typed with 14 points together never tell that the five others all said 1', () => {
    const typed = [4, 4, 4, 1, 1].map((rating) => response(rating, 'Morag'))
    const phones = Array.from({ length: 5 }, () => response(1))
    const [batch] = decideSeal([{ communityId: 'A', meetsAsOneGroup: false, tally: tallyOf([...typed, ...phones]) }], ['PS08'], policy)
    expect(batch?.records.get('PS08')).toEqual({ kind: 'hidden' })
  })

  test('a record that is coded because of her is coded in steps, which do not tell how many she typed', () => {
    expect(sealed({ Morag: 4 }, 26, 1, 1)?.records.get('PS08')).toEqual({ kind: 'low', n: 30, t: 45 })
    expect(sealed({ Morag: 6 }, 24, 1, 1)?.records.get('PS08')).toEqual({ kind: 'low', n: 30, t: 45 })
    expect(sealed({ Morag: 7 }, 23, 7, 7)?.records.get('PS08')).toEqual({ kind: 'high', n: 30, t: 60 })
  })

  test('no priorities are named where she could subtract the choices she typed', () => {
    const choosing = (count: number, typedBy: string | null): SealableResponse[] =>
      Array.from({ length: count }, (_, index) => ({
        answers: { ratings: {}, priorities: index % 2 === 0 ? ['PS08'] : ['PS12'] },
        evidenceKind: 'own-phone',
        typedBy,
      }))
    const prioritiesOf = (typed: number) => {
      const tally = tallyOf([...choosing(typed, 'Morag'), ...choosing(40 - typed, null)])
      return decideSeal([{ communityId: 'A', meetsAsOneGroup: false, tally }], ['PS08'], policy)[0]?.priorities
    }
    expect([0, 2, 3, 20, 40].map(prioritiesOf)).toEqual([['PS08', 'PS12'], ['PS08', 'PS12'], null, null, ['PS08', 'PS12']])
  })

  test('what a typist skipped counts theme by theme: ten answers of which nine are typed stay hidden', () => {
    const responses = [
      ...Array.from({ length: 9 }, () => response(4, 'Morag')),
      response(3),
      ...Array.from({ length: 6 }, () => response(null)),
    ]
    const [batch] = decideSeal([{ communityId: 'A', meetsAsOneGroup: false, tally: tallyOf(responses) }], ['PS08'], policy)
    expect(batch).toMatchObject({ n: 16 })
    expect(batch?.records.get('PS08')).toEqual({ kind: 'hidden' })
  })
})

test('whatever order the responses come in, and however they are counted in pages, the batch is the same', () => {
  const ratings = fc.array(fc.option(fc.integer({ min: 1, max: 7 })), { minLength: 10, maxLength: 40 })
  fc.assert(
    fc.property(ratings, fc.nat(40), fc.boolean(), (given, cut, meetsAsOneGroup) => {
      const responses = given.map((rating, index) => response(rating, index % 5 === 0 ? 'Morag' : null))
      const seal = (tally: Tally) => decideSeal([{ communityId: 'A', meetsAsOneGroup, tally }], ['PS08'], policy)
      const whole = seal(tallyOf(responses))
      expect(seal(tallyOf(responses.toReversed()))).toEqual(whole)
      expect(seal(addTallies(tallyOf(responses.slice(0, cut)), tallyOf(responses.slice(cut))))).toEqual(whole)
    }),
  )
})

describe('a question of the partnership’s own', () => {
  const answering = (count: number, answers: Partial<SealableResponse['answers']>, typedBy: string | null = null): SealableResponse[] =>
    Array.from({ length: count }, () => ({ answers: { ratings: {}, priorities: [], ...answers }, evidenceKind: 'own-phone', typedBy }))
  const sealed = (responses: readonly SealableResponse[], meetsAsOneGroup = false) =>
    decideSeal(
      [{ communityId: 'A', meetsAsOneGroup, tally: tallyOf(responses) }],
      ['PS08', 'X2'],
      policy,
      ratingScale,
      new Map([['X1', 3]]),
    )[0]

  test('that is rated has a record like a theme, coded like one', () => {
    expect(sealed(answering(10, { ratings: { X2: 1 } }))?.records).toEqual(
      new Map([
        ['PS08', { kind: 'hidden' }],
        ['X2', { kind: 'low', n: 10, t: 9 }],
      ]),
    )
  })

  test('that is a choice has counts of 30 people and more, and a row for each option that was counted', () => {
    const of = (...counts: number[]) => sealed(counts.flatMap((count, index) => answering(count, { choices: { X1: index + 1 } })))
    expect(of(20, 6, 4)?.choices).toEqual(new Map([['X1', [20, 6, null]]]))
    expect(of(20, 5, 4)?.choices).toEqual(new Map([['X1', [null, null, null]]]))
    expect(of(20, 6, 4)?.ratings.get('X1')).toEqual(
      new Map([
        [1, 20],
        [2, 6],
        [3, 4],
      ]),
    )
  })

  test('that nobody answered is sealed as withheld', () => {
    expect(sealed(answering(12, {}))?.choices).toEqual(new Map([['X1', [null, null, null]]]))
  })

  test('shows no counts where a typist can subtract the choices that she typed', () => {
    const choicesOf = (typed: number, oneGroup = false) => {
      const half = (count: number, typist: string | null) => [
        ...answering(Math.ceil(count / 2), { choices: { X1: 1 } }, typist),
        ...answering(Math.floor(count / 2), { choices: { X1: 2 } }, typist),
      ]
      return sealed([...half(typed, 'Morag'), ...half(40 - typed, null)], oneGroup)?.choices.get('X1')?.[0] ?? null
    }
    expect([0, 2, 3, 20, 40].map((typed) => choicesOf(typed))).toEqual([20, 20, null, null, 20])
    expect([1, 2].map((typed) => choicesOf(typed, true))).toEqual([21, null])
  })
})
