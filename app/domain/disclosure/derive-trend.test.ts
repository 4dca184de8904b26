import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { deriveFigure } from './derive-figure'
import { deriveTrend, type Trend } from './derive-trend'
import type { Figure } from './figure'
import { noFigure } from './withheld-figure'
import { policy } from './policy'
import { publicRecord } from './public-record'

const none: Figure = noFigure

function published(sequence: number, figure: Figure, place = 'area') {
  return { figure, release: inventedRelease(sequence, { place, groups: {} }) }
}

describe('a trend is a difference only between two published means', () => {
  test.each`
    baseline                 | latest          | trend
    ${exact('3.4')}          | ${exact('3.7')} | ${{ kind: 'difference', tenths: 3 }}
    ${exact('3.4')}          | ${exact('3.4')} | ${{ kind: 'difference', tenths: 0 }}
    ${exact('4.1')}          | ${exact('3.9')} | ${{ kind: 'difference', tenths: -2 }}
    ${low('1.9')}            | ${exact('3.4')} | ${{ kind: 'higher' }}
    ${low('1.9')}            | ${exact('1.9')} | ${{ kind: 'unclear' }}
    ${low('1.9')}            | ${low('1.8')}   | ${{ kind: 'unclear' }}
    ${high('6.1')}           | ${exact('5.0')} | ${{ kind: 'lower' }}
    ${exact('6.1')}          | ${high('6.1')}  | ${{ kind: 'unclear' }}
    ${low('1.9')}            | ${high('6.1')}  | ${{ kind: 'higher' }}
    ${between('2.2', '2.7')} | ${exact('2.5')} | ${{ kind: 'unclear' }}
    ${between('2.2', '2.7')} | ${exact('2.8')} | ${{ kind: 'higher' }}
    ${hidden}                | ${exact('3.4')} | ${{ kind: 'none' }}
    ${exact('3.4')}          | ${hidden}       | ${{ kind: 'none' }}
    ${exact('3.4')}          | ${none}         | ${{ kind: 'none' }}
  `('$baseline.status to $latest.status: $trend', ({ baseline, latest, trend }: { baseline: Figure; latest: Figure; trend: Trend }) => {
    expect(deriveTrend('recovery', published(1, baseline), published(2, latest))).toEqual(trend)
  })

  test('and on the same scale; a release that names none is on 1–7', () => {
    const on = (sequence: number, max: number, figure: Figure) => {
      const { release } = published(sequence, figure)
      const wave = { ...release.content.wave, scale: { min: 1, max } }
      return { figure, release: { ...release, content: { ...release.content, wave } } }
    }
    expect(deriveTrend('recovery', on(1, 5, exact('3.4')), on(2, 7, exact('3.7')))).toEqual({ kind: 'other-scale' })
    expect(deriveTrend('recovery', on(1, 5, exact('3.4')), published(2, exact('3.7')))).toEqual({ kind: 'other-scale' })
    expect(deriveTrend('recovery', published(1, exact('3.4')), on(2, 7, exact('3.7')))).toEqual({ kind: 'difference', tenths: 3 })
    expect(deriveTrend('recovery', on(1, 3, high('2.5')), on(2, 3, low('1.5')))).toEqual({ kind: 'lower' })
    expect(deriveTrend('recovery', on(1, 3, exact('3.0')), on(2, 3, high('2.5')))).toEqual({ kind: 'unclear' })
  })

  test('and of the same group and place', () => {
    const [first, second] = [published(1, exact('3.4')), published(2, exact('3.7'))]
    expect(deriveTrend('recovery', first, first)).toEqual({ kind: 'baseline' })
    expect(deriveTrend('pool', first, second)).toEqual({ kind: 'pool' })
    expect(deriveTrend('recovery', first, published(2, exact('3.7'), 'alloa'))).toEqual({ kind: 'other-place' })
  })

  test('and of the same edition of the questions', () => {
    const { figure, release } = published(1, exact('3.4'))
    const wave = { ...release.content.wave, instrument: 'another edition' }
    const other = { figure, release: { ...release, content: { ...release.content, wave } } }
    expect(deriveTrend('recovery', other, published(2, exact('3.7')))).toEqual({ kind: 'other-questions' })
    expect(deriveTrend('pool', other, published(2, exact('3.7')))).toEqual({ kind: 'pool' })
    expect(deriveTrend('recovery', other, published(2, hidden))).toEqual({ kind: 'none' })
  })

  test('never from a figure that no release holds', () => {
    const unpublished = { figure: exact('3.4'), release: null }
    expect(deriveTrend('recovery', unpublished, published(2, exact('3.7')))).toEqual({ kind: 'none' })
    expect(deriveTrend('recovery', published(1, exact('3.7')), unpublished)).toEqual({ kind: 'none' })
    expect(deriveTrend('recovery', null, published(2, exact('3.7')))).toEqual({ kind: 'none' })
  })
})

const figureOf = (ratings: readonly number[]) => deriveFigure(publicRecord(ratings, policy), policy.c, policy)
const ratings = (minLength: number, maxLength: number) => fc.array(fc.integer({ min: 1, max: 7 }), { minLength, maxLength })

describe('whatever people answered', () => {
  test('six of them make no baseline, for a pool either: W8 cannot happen', () => {
    fc.assert(
      fc.property(ratings(0, 9), ratings(10, 30), fc.constantFrom('recovery', 'pool'), (before, after, group) => {
        expect(deriveTrend(group, published(1, figureOf(before)), published(2, figureOf(after)))).toEqual({ kind: 'none' })
        expect(deriveTrend(group, published(1, figureOf(after)), published(2, figureOf(before)))).toEqual({ kind: 'none' })
      }),
    )
  })

  test('words are true, and a difference is that of the displayed means', () => {
    const skewed = fc.array(fc.constantFrom(1, 1, 1, 1, 2, 7), { minLength: 10, maxLength: 30 })
    const mean = (all: readonly number[]) => all.reduce((sum, rating) => sum + rating, 0) / all.length
    fc.assert(
      fc.property(fc.oneof(ratings(10, 30), skewed), fc.oneof(ratings(10, 30), skewed), (before, after) => {
        const [baseline, latest] = [figureOf(before), figureOf(after)]
        const trend = deriveTrend('recovery', published(1, baseline), published(2, latest))
        if (trend.kind === 'higher') expect(mean(after)).toBeGreaterThan(mean(before))
        else if (trend.kind === 'lower') expect(mean(after)).toBeLessThan(mean(before))
        else if (trend.kind === 'difference') expect([baseline.status, latest.status]).toEqual(['exact', 'exact'])
        else expect(trend.kind).toBe('unclear')
      }),
    )
  })
})
