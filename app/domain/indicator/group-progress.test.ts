import { describe, expect, test } from 'vitest'
import { exact, hidden, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { groupProgress } from './group-progress'

const communities = [
  { code: 'recovery', name: 'Recovery' },
  { code: 'prison', name: 'Prison' },
]

function told(releases: Parameters<typeof groupProgress>[2], theme = 'PS08') {
  return groupProgress(theme, communities, releases).map(({ code, baseline, latest, change }) => [
    code,
    baseline?.release?.sequence ?? null,
    latest.figure.status,
    latest.release?.sequence ?? null,
    change,
  ])
}

describe('the groups of a survey indicator', () => {
  test('have no figure before a release', () => {
    expect(told([])).toEqual([
      ['recovery', null, 'none', null, { kind: 'none' }],
      ['prison', null, 'none', null, { kind: 'none' }],
    ])
  })

  test('have their first released figure as baseline, and a change from the next wave on', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: exact('3.4') }, prison: { PS08: low('1.9') } } })
    const second = inventedRelease(2, { groups: { recovery: { PS08: exact('3.1') }, prison: { PS08: exact('2.4') } } })
    expect(told([first]).map((row) => row[4])).toEqual([{ kind: 'baseline' }, { kind: 'baseline' }])
    expect(told([first, second])).toEqual([
      ['recovery', 1, 'exact', 2, { kind: 'difference', tenths: -3 }],
      ['prison', 1, 'exact', 2, { kind: 'higher' }],
    ])
  })

  test('take no baseline from a wave in which they had no figure', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: hidden }, prison: { PS08: exact('2.0') } } })
    const second = inventedRelease(2, { groups: { recovery: { PS08: exact('3.5') }, prison: { PS08: hidden } } })
    expect(told([first, second])).toEqual([
      ['recovery', 2, 'exact', 2, { kind: 'baseline' }],
      ['prison', 1, 'hidden', 2, { kind: 'none' }],
    ])
  })

  test('keep the figure of the last wave they took part in', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: exact('3.4') }, prison: { PS08: exact('4.0') } } })
    const second = inventedRelease(2, { groups: { prison: { PS08: exact('4.2') } } })
    expect(told([first, second])[0]).toEqual(['recovery', 1, 'exact', 1, { kind: 'baseline' }])
  })

  test('keep a figure when the next wave does not ask about the theme', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: exact('3.4') } } })
    const second = inventedRelease(2, { themes: ['PS02'], groups: { recovery: { PS02: exact('5.0') } } })
    expect(told([first, second])[0]).toEqual(['recovery', 1, 'exact', 1, { kind: 'baseline' }])
    expect(told([second])[0]).toEqual(['recovery', null, 'none', null, { kind: 'none' }])
  })

  test('are not compared when another place was rated', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: exact('3.4') } } })
    const second = inventedRelease(2, { place: 'alloa', groups: { recovery: { PS08: exact('5.0') } } })
    expect(told([first, second])[0]?.[4]).toEqual({ kind: 'other-place' })
  })

  test('end with the pool when a release has one, and the pool never has a change', () => {
    const first = inventedRelease(1, { groups: { recovery: { PS08: hidden }, pool: { PS08: exact('3.0') } } })
    const second = inventedRelease(2, { groups: { recovery: { PS08: hidden }, pool: { PS08: exact('4.0') } } })
    expect(told([first, second]).at(-1)).toEqual(['pool', 1, 'exact', 2, { kind: 'pool' }])
    expect(told([first]).at(-1)).toEqual(['pool', 1, 'exact', 1, { kind: 'pool' }])
  })
})
