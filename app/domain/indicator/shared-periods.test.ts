import { expect, test } from 'vitest'
import { exact, inventedRelease } from '../../../tests/fixtures/invented-content'
import { inventedEntry, inventedFigures, inventedTarget } from '../../../tests/fixtures/invented-figures'
import { inventedIndicator } from '../../../tests/fixtures/invented-framework'
import { sharedPeriods } from './shared-periods'

const release = (sequence: number) =>
  inventedRelease(sequence, { groups: { recovery: { PS08: exact('3.4') } }, total: { PS08: exact('3.4') } })
const survey = inventedIndicator({ source: 'survey', theme: 'PS08', targets: [inventedTarget('26/27', 'at-least', 4)] })

test('a period is shared by two releases, and named as the plan prints it', () => {
  expect(sharedPeriods(survey, inventedFigures({ releases: [release(1), release(2)] }))).toEqual(['26/27'])
})

test('a period with one release, and one with two entered figures, is not', () => {
  expect(sharedPeriods(survey, inventedFigures({ releases: [release(1)] }))).toEqual([])
  const entered = [inventedEntry('2020', '3'), inventedEntry('2020', '4')]
  expect(sharedPeriods(inventedIndicator({ source: 'entered', theme: null }), inventedFigures({ entered }))).toEqual([])
})
