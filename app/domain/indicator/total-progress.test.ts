import { expect, test } from 'vitest'
import { exact, hidden, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { inventedIndicator } from '../../../tests/fixtures/invented-framework'
import type { Figure } from '../disclosure/figure'
import type { Release } from '../disclosure/release'
import { surveyFigures } from './survey-figures'
import { totalProgress } from './total-progress'

type Groups = Readonly<Record<string, Figure>>

const released = (sequence: number, total: Figure, groups: Groups) =>
  inventedRelease(sequence, {
    themes: ['PS08'],
    groups: Object.fromEntries(Object.entries(groups).map(([code, figure]) => [code, { PS08: figure }])),
    total: { PS08: total },
  })

const progressOf = (releases: readonly Release[]) =>
  totalProgress(surveyFigures(inventedIndicator({ source: 'survey', theme: 'PS08' }), releases))

const two = { recovery: exact('3.0'), prison: exact('4.0') }

test.each`
  first                                             | then                                                | baseline   | latest      | change            | reason
  ${[exact('3.5'), two]}                            | ${null}                                             | ${'exact'} | ${'exact'}  | ${'baseline'}     | ${'it is its own baseline'}
  ${[exact('3.5'), two]}                            | ${[exact('3.8'), two]}                              | ${'exact'} | ${'exact'}  | ${'difference'}   | ${'the same groups answered'}
  ${[exact('3.5'), two]}                            | ${[low('1.9'), two]}                                | ${'exact'} | ${'low'}    | ${'lower'}        | ${'what is displayed proves it'}
  ${[exact('3.5'), two]}                            | ${[exact('3.8'), { ...two, families: low('1.9') }]} | ${'exact'} | ${'exact'}  | ${'other-groups'} | ${'a group came in'}
  ${[exact('3.5'), two]}                            | ${[exact('3.8'), { recovery: exact('3.0') }]}       | ${'exact'} | ${'exact'}  | ${'other-groups'} | ${'a group is not shown any more'}
  ${[exact('3.5'), { ...two, pool: exact('3.0') }]} | ${[exact('3.8'), { ...two, pool: exact('3.0') }]}   | ${'exact'} | ${'exact'}  | ${'other-groups'} | ${'the pool holds other groups each time'}
  ${[hidden, {}]}                                   | ${[exact('3.8'), two]}                              | ${'exact'} | ${'exact'}  | ${'baseline'}     | ${'what was withheld is no baseline'}
  ${[exact('3.5'), two]}                            | ${[hidden, {}]}                                     | ${'exact'} | ${'hidden'} | ${'none'}         | ${'there is nothing to compare with'}
`(
  '$change: $reason',
  ({ first, then, baseline, latest, change }: { first: [Figure, Groups]; then: [Figure, Groups] | null } & Record<string, unknown>) => {
    const releases = [first, ...(then === null ? [] : [then])].map(([total, groups], index) => released(index + 1, total, groups))
    const progress = progressOf(releases)
    expect([progress.baseline?.figure.status, progress.latest?.figure.status, progress.change.kind]).toEqual([baseline, latest, change])
  },
)

test('without a release there is no baseline and no figure', () => {
  expect(progressOf([])).toMatchObject({ baseline: null, latest: null, change: { kind: 'none' } })
})
