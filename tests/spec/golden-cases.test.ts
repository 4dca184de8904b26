import { describe, expect, test } from 'vitest'
import { policy } from '~/domain/disclosure/policy'
import { publicRecord } from '~/domain/disclosure/public-record'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { figureText } from '~/ui/release/figure-text'
import { inventedSeal, people, ratingsOnly } from '../support/invented-seal'

function sealed(pending: Readonly<Record<string, readonly number[]>>, oneGroup: readonly string[] = []): ReleaseContent {
  return inventedSeal(Object.fromEntries(Object.entries(pending).map(([code, ratings]) => [code, ratingsOnly(ratings)])), oneGroup)
}

/** Who is shown with how many people, and the figure: "A 14: 3.5". */
function told({ groups, total }: ReleaseContent): string {
  const shown = [...groups.map(({ code, size, figures }) => ({ code, size, figures })), { code: 'all', ...total }]
  return shown.map(({ code, size, figures }) => `${code} ${size ?? '–'}: ${figureText(figures['PS08'] ?? noFigure)}`).join(', ')
}

describe('what is shown of', () => {
  const spread = people(2, 2, 2, 2, 2, 2, 2)
  test.each`
    case    | who                               | answers                                                     | shown
    ${'P1'} | ${'ten who all say 1'}            | ${{ A: people(10) }}                                        | ${'A 10: below 1.9, all 10: below 1.9'}
    ${'P2'} | ${'ten who all say 7'}            | ${{ A: people(0, 0, 0, 0, 0, 0, 10) }}                      | ${'A 10: above 6.1, all 10: above 6.1'}
    ${'P3'} | ${'nine'}                         | ${{ A: people(0, 0, 0, 9) }}                                | ${'A –: not enough answers, all 0: not enough answers'}
    ${'P4'} | ${'thirty who all say 4'}         | ${{ A: people(0, 0, 0, 30) }}                               | ${'A 30: 4.0, all 30: 4.0'}
    ${'P5'} | ${'14, 9 and 3'}                  | ${{ A: spread, B: people(0, 0, 9), C: people(0, 0, 0, 3) }} | ${'A 14: 4.0, B –: not enough answers, C –: not enough answers, pool 12: 3.3, all 26: 3.7'}
    ${'P6'} | ${'14, 5 and 3'}                  | ${{ A: spread, B: people(0, 0, 5), C: people(0, 0, 0, 3) }} | ${'A 14: 4.0, B –: not enough answers, C –: not enough answers, all 14: 4.0'}
    ${'P7'} | ${'12 with 40 points, 10 near 1'} | ${{ A: people(0, 0, 8, 4), B: people(8, 0, 0, 0, 2) }}      | ${'A 12: 3.3, B 10: below 1.9, all 22: between 2.2 and 2.7'}
  `('$case $who: $shown', ({ answers, shown }: { answers: Record<string, number[]>; shown: string }) => {
    expect(told(sealed(answers))).toBe(shown)
  })
})

describe('the same bytes for', () => {
  const beside = people(2, 2, 2, 2, 2, 2, 2)
  test.each`
    case    | one                         | other                          | answers                                      | others
    ${'P1'} | ${'ten who all say 1'}      | ${'ten with 18 points'}        | ${{ A: people(10) }}                         | ${{ A: people(8, 0, 0, 0, 2) }}
    ${'P2'} | ${'ten who all say 7'}      | ${'ten with 62 points'}        | ${{ A: people(0, 0, 0, 0, 0, 0, 10) }}       | ${{ A: people(0, 0, 2, 0, 0, 0, 8) }}
    ${'P3'} | ${'nine'}                   | ${'nobody'}                    | ${{ A: people(9) }}                          | ${{ A: [] }}
    ${'P3'} | ${'nine beside others'}     | ${'one beside others'}         | ${{ A: beside, B: people(0, 0, 0, 9) }}      | ${{ A: beside, B: [7] }}
    ${'P4'} | ${'thirty who all say 4'}   | ${'28 of them'}                | ${{ A: people(0, 0, 0, 30) }}                | ${{ A: people(0, 0, 1, 28, 1) }}
    ${'P6'} | ${'5 and 3, gone for good'} | ${'nobody besides the 14'}     | ${{ A: beside, B: people(5), C: people(3) }} | ${{ A: beside, B: [], C: [] }}
    ${'W9'} | ${'12 before'}              | ${'12 who spread another way'} | ${{ A: people(2, 1, 3, 2, 2, 1, 1) }}        | ${{ A: people(1, 3, 2, 2, 2, 1, 1) }}
  `('$case $one and $other', ({ answers, others }: { answers: Record<string, number[]>; others: Record<string, number[]> }) => {
    expect(JSON.stringify(sealed(answers))).toBe(JSON.stringify(sealed(others)))
  })

  test('and different ones for ten with 18 and with 19 points, so that the comparison can fail', () => {
    expect(JSON.stringify(sealed({ A: people(8, 0, 0, 0, 1, 1) }))).not.toBe(JSON.stringify(sealed({ A: people(8, 0, 0, 0, 2) })))
  })
})

test('P4 thirty who all say 4 have the record of those who nearly all do, and no bands', () => {
  const record = { kind: 'exact', n: 30, sum: 120 }
  expect(publicRecord(people(0, 0, 0, 30), policy)).toEqual(record)
  expect(publicRecord(people(0, 0, 1, 28, 1), policy)).toEqual(record)
})

/** So many ratings with this sum, as many of them at the ends as there can be. */
function withSum(n: number, sum: number): number[] {
  const sevens = Math.floor((sum - n) / 6)
  const rest = (sum - n) % 6
  return sevens === n ? people(0, 0, 0, 0, 0, 0, n) : [...people(n - sevens - 1, 0, 0, 0, 0, 0, sevens), 1 + rest]
}

describe('the first and the last sum that is shown exactly, with', () => {
  test.each`
    n     | insiders | first
    ${10} | ${1}     | ${19}
    ${12} | ${1}     | ${21}
    ${15} | ${1}     | ${24}
    ${20} | ${1}     | ${30}
    ${30} | ${1}     | ${45}
    ${50} | ${1}     | ${75}
    ${10} | ${2}     | ${25}
    ${12} | ${2}     | ${27}
    ${15} | ${2}     | ${30}
    ${20} | ${2}     | ${35}
    ${30} | ${2}     | ${45}
    ${50} | ${2}     | ${75}
  `('$n answers and $insiders insiders: $first', ({ n, insiders, first }: { n: number; insiders: number; first: number }) => {
    const statusOf = (sum: number) => sealed({ A: withSum(n, sum) }, insiders === 2 ? ['A'] : []).groups[0]?.figures['PS08']?.status
    const last = 8 * n - first
    expect([n, first - 1, first, last, last + 1, 7 * n].map(statusOf)).toEqual(['low', 'low', 'exact', 'exact', 'high', 'high'])
  })
})
