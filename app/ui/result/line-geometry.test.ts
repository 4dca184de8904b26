import { describe, expect, test } from 'vitest'
import { exact, hidden, low } from '../../../tests/fixtures/invented-content'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { heightOf, joinedSteps, linesOf, placedSteps, plot, type ReleaseStep } from './line-geometry'

const steps = (...figures: readonly ReleaseStep['figure'][]) => figures.map((figure): ReleaseStep => ({ figure, joins: true }))

/** Which places from 1 are joined. */
function joined(given: readonly ReleaseStep[]): readonly (readonly number[])[] {
  const placed = placedSteps(given)
  return joinedSteps(placed).map((run) => run.map(({ x }) => placed.findIndex((step) => step.x === x) + 1))
}

describe('the lines from release to release', () => {
  test.each([
    ['join neighbours that are exact', steps(exact('3.0'), exact('4.0'), exact('5.0')), [[1, 2, 3]]],
    ['are not drawn over a withheld figure', steps(exact('3.0'), hidden, exact('5.0')), []],
    [
      'are not drawn over a limit',
      steps(exact('3.0'), exact('3.2'), low('1.9'), exact('5.0'), exact('5.1')),
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['are not drawn over a release that did not ask', steps(exact('3.0'), noFigure, exact('5.0')), []],
    [
      'are not drawn to a release that cannot be compared',
      [...steps(exact('3.0'), exact('4.0')), { figure: exact('5.0'), joins: false }, ...steps(exact('5.5'))],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_title, given, runs) => {
    expect(joined(given)).toEqual(runs)
  })

  test('leave a figure beside gaps as a dot without a line', () => {
    const placed = placedSteps(steps(hidden, exact('4.0'), hidden))
    expect(linesOf(placed)).toBe('')
    expect(placed.map(({ mark }) => mark.kind)).toEqual(['withheld', 'dot', 'withheld'])
  })

  test('stand on one scale from 1 to 7', () => {
    expect([1, 4, 7].map(heightOf)).toEqual([plot.bottom, (plot.top + plot.bottom) / 2, plot.top])
    expect(linesOf(placedSteps(steps(exact('1.0'), exact('7.0'))))).toBe(`M86,${plot.bottom}L210,${plot.top}`)
  })
})
