import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import { ratingScale } from '~/domain/disclosure/scale'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { distanceOf, joinedDots, outline, placeOn, reach, spokesOf } from './compass-geometry'

const joined = (...figures: Parameters<typeof spokesOf>[0]) =>
  joinedDots(spokesOf(figures, ratingScale)).map((run) => run.map(({ number }) => number))

describe('the line of a compass', () => {
  test.each([
    ['closes when every theme is exact', [exact('3.0'), exact('4.0'), exact('5.0')], [[1, 2, 3, 1]]],
    ['stops at a withheld theme and goes on from the last to the first', [exact('3.0'), hidden, exact('5.0')], [[3, 1]]],
    ['leaves a lone dot beside gaps unjoined', [exact('3.0'), hidden, exact('5.0'), hidden], []],
    ['never runs through a limit or a range', [exact('3.0'), exact('4.0'), low('1.9'), exact('5.0'), between('2.2', '2.7')], [[1, 2]]],
    ['is nothing where nothing is exact', [hidden, high('6.1'), noFigure], []],
    ['joins two themes once', [exact('3.0'), exact('4.0')], [[1, 2]]],
  ])('%s', (_title, figures, runs) => {
    expect(joined(...figures)).toEqual(runs)
  })

  test('joins neighbours alone, and every two neighbours that are exact', () => {
    const figure = fc.constantFrom(exact('3.4'), exact('6.1'), hidden, noFigure, low('1.9'), high('6.1'), between('2.2', '2.7'))
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 14 }), (figures) => {
        const pairs = joined(...figures).flatMap((run) => run.slice(1).map((to, index) => [run[index] ?? 0, to] as const))
        const isExact = (number: number) => figures[number - 1]?.status === 'exact'
        const wanted = figures.map((_, index) => [index + 1, ((index + 1) % figures.length) + 1] as const)
        const expected = wanted.filter(([from, to]) => isExact(from) && isExact(to))
        expect(pairs.map(String).toSorted()).toEqual(expected.map(String).toSorted())
      }),
    )
  })

  test('of withheld themes draws nothing, and never a point in the middle', () => {
    expect(outline(spokesOf([hidden, hidden, hidden], ratingScale), ratingScale)).toBe('')
    expect(outline(spokesOf([exact('7.0'), exact('7.0'), hidden], ratingScale), ratingScale)).toBe('M0,-120L103.9,60')
  })
})

test.each`
  figure                   | mark
  ${exact('3.4')}          | ${{ kind: 'dot', value: 3.4 }}
  ${low('1.9')}            | ${{ kind: 'bar', from: 1, to: 1.9 }}
  ${high('6.1')}           | ${{ kind: 'bar', from: 6.1, to: 7 }}
  ${between('2.2', '2.7')} | ${{ kind: 'bar', from: 2.2, to: 2.7 }}
  ${hidden}                | ${{ kind: 'withheld' }}
  ${noFigure}              | ${{ kind: 'none' }}
`('$figure.status is drawn as $mark.kind', ({ figure, mark }: { figure: typeof hidden; mark: object }) => {
  expect(spokesOf([figure], ratingScale)[0]?.mark).toEqual(mark)
})

test('the ends of a scale lie at the ends of a spoke, whatever the scale', () => {
  expect([1, 7].map((value) => distanceOf(value, ratingScale))).toEqual([reach.least, reach.most])
  expect([1, 3].map((value) => distanceOf(value, { min: 1, max: 3 }))).toEqual([reach.least, reach.most])
  expect(placeOn(Math.PI / 2, 100)).toEqual({ x: 100, y: 0 })
})
