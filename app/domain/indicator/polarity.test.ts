import { describe, expect, test } from 'vitest'
import { inventedTarget } from '../../../tests/fixtures/invented-figures'
import { inventedIndicator } from '../../../tests/fixtures/invented-framework'
import type { Target } from './indicator'
import { wantedPolarity } from './polarity'

const number = (value: number) => inventedTarget('18/19', 'number', value)

describe('the direction wanted is told by the baseline and the first target that differs from it', () => {
  test.each`
    baseline         | targets                                                | wanted
    ${'6.4%'}        | ${[inventedTarget('18/19', 'hold', 6.4), number(6.3)]} | ${'lower'}
    ${'88.2%'}       | ${[number(88.5), number(89)]}                          | ${'higher'}
    ${'437'}         | ${[number(420), number(450)]}                          | ${'lower'}
    ${'212'}         | ${[inventedTarget('18/19', 'reduce-year-on-year')]}    | ${'lower'}
    ${'New Measure'} | ${[number(25)]}                                        | ${null}
    ${'New Measure'} | ${[inventedTarget('18/19', 'at-least', 25)]}           | ${'higher'}
    ${'New Measure'} | ${[inventedTarget('18/19', 'at-most', 25)]}            | ${'lower'}
    ${'60%'}         | ${[inventedTarget('18/19', 'hold', 60)]}               | ${null}
    ${'60%'}         | ${[number(60), inventedTarget('21/22', 'none')]}       | ${null}
    ${''}            | ${[]}                                                  | ${null}
  `('a baseline of $baseline: $wanted', ({ baseline, targets, wanted }: { baseline: string; targets: Target[]; wanted: string | null }) => {
    expect(wantedPolarity(inventedIndicator({ baselinePrinted: baseline, targets }))).toBe(wanted)
  })
})

test('what was set by hand comes before everything else', () => {
  expect(wantedPolarity(inventedIndicator({ polarity: 'lower', source: 'survey', theme: 'PS08' }))).toBe('lower')
  expect(wantedPolarity(inventedIndicator({ polarity: 'higher', baselinePrinted: '6.4%', targets: [number(6.3)] }))).toBe('higher')
})

test('of a survey score higher is better, whatever its first target is', () => {
  const targets = [number(3)]
  expect(wantedPolarity(inventedIndicator({ source: 'survey', theme: 'PS08', baselinePrinted: '4', targets }))).toBe('higher')
})

test('the trend that was seen is not the direction that is wanted', () => {
  expect(wantedPolarity(inventedIndicator({ trendPrinted: 'Up', baselinePrinted: '32', targets: [number(25)] }))).toBe('lower')
  expect(wantedPolarity(inventedIndicator({ trendPrinted: 'Down' }))).toBeNull()
})
