import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import { deriveFigure } from './derive-figure'
import { deriveRank } from './derive-rank'
import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { policy } from './policy'
import { publicRecord } from './public-record'
import { noFigure } from './withheld-figure'

const none: Figure = noFigure

function told(figures: Readonly<Record<string, Figure>>): string {
  const ranked = deriveRank(Object.entries(figures).map(([name, figure]) => ({ name, figure })))
  return ranked.map(({ name, rank }) => `${rank ?? '–'} ${name}`).join(', ')
}

describe('the order of groups or themes', () => {
  test.each`
    figures                                                                      | order                   | why
    ${{}}                                                                        | ${''}                   | ${'nothing to order'}
    ${{ b: exact('3.4'), a: exact('3.5') }}                                      | ${'1 b, 2 a'}           | ${'lowest first'}
    ${{ b: exact('3.4'), a: exact('3.4'), c: exact('3.5') }}                     | ${'1 a, 1 b, 3 c'}      | ${'equal texts tie in the order of the alphabet'}
    ${{ b: low('1.9'), a: exact('2.0') }}                                        | ${'1 b, 2 a'}           | ${'the limit proves it'}
    ${{ b: low('1.9'), a: exact('1.9') }}                                        | ${'1 a, 1 b'}           | ${'they touch'}
    ${{ b: low('1.9'), a: low('1.5') }}                                          | ${'1 a, 1 b'}           | ${'a smaller limit is not a smaller score'}
    ${{ b: high('6.1'), a: high('6.5'), c: exact('6.0') }}                       | ${'1 c, 2 a, 2 b'}      | ${'two limits'}
    ${{ b: between('2.2', '2.7'), a: exact('2.5') }}                             | ${'1 a, 1 b'}           | ${'inside the interval'}
    ${{ b: between('2.2', '2.7'), a: exact('2.8') }}                             | ${'1 b, 2 a'}           | ${'beyond the interval'}
    ${{ c: exact('4.6'), b: between('3.0', '5.0'), a: exact('3.1') }}            | ${'1 a, 1 b, 1 c'}      | ${'a and c differ, but not from b'}
    ${{ b: hidden, c: exact('7.0'), a: none }}                                   | ${'1 c, – a, – b'}      | ${'nothing displayed comes last'}
    ${{ d: exact('5.0'), c: hidden, b: exact('5.0'), a: between('1.0', '1.8') }} | ${'1 a, 2 b, 2 d, – c'} | ${'all kinds together'}
  `('$order: $why', ({ figures, order }: { figures: Record<string, Figure>; order: string }) => {
    expect(told(figures)).toBe(order)
  })

  test('two ranks differ only if the displayed figures prove it, and whatever else is said of an entry stays with it', () => {
    const text = fc.integer({ min: 10, max: 70 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`)
    const ends = fc.tuple(text, text).map(([one, other]) => (one < other ? between(one, other) : between(other, one)))
    const figure = fc.oneof(
      text.map((value) => exact(value)),
      ends,
      text.map((value) => low(value)),
      text.map((value) => high(value)),
      fc.constant(hidden),
    )
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 9 }), (figures) => {
        const ranked = deriveRank(figures.map((figure, index) => ({ name: String(index), figure, index })))
        expect(ranked.map(({ index }) => index).toSorted()).toEqual(figures.map((_, index) => index))
        for (const one of ranked) {
          expect(one.figure).toBe(figures[one.index])
          for (const other of ranked.filter(({ rank }) => rank !== null && one.rank !== null && one.rank < rank)) {
            expect(displayedRange(one.figure)!.most).toBeLessThan(displayedRange(other.figure)!.least)
          }
        }
      }),
    )
  })

  test('is the same for other answers that are displayed the same way', () => {
    const of = (...ratings: number[]) => deriveFigure(publicRecord(ratings, policy), policy.c, policy)
    const lower = of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5)
    const higher = of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5)
    const coded = [of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), of(2, 2, 2, 2, 2, 2, 2, 2, 1, 1)]
    expect([lower, higher].map((figure) => (figure.status === 'exact' ? figure.value : ''))).toEqual(['4.1', '4.1'])
    expect(told({ a: lower, b: higher })).toBe('1 a, 1 b')
    expect(told({ a: higher, b: lower })).toBe('1 a, 1 b')
    expect(told({ a: coded[0]!, b: coded[1]! })).toBe('1 a, 1 b')
    expect(told({ a: coded[1]!, b: coded[0]! })).toBe('1 a, 1 b')
  })
})
