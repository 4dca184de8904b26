import { describe, expect, test } from 'vitest'
import { exact, hidden, type inventedContent, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { openRelease, type Release } from '../disclosure/release'
import { day } from '../kernel/day'
import { allGroups, figureSeries } from './figure-series'

const asked = (sequence: number, wishes: Partial<Parameters<typeof inventedContent>[0]>) =>
  inventedRelease(sequence, { groups: { recovery: {} }, sizes: { recovery: 12 }, ...wishes })

const scored = (sequence: number, figure: ReturnType<typeof exact>, wishes = {}) =>
  asked(sequence, { groups: { recovery: { PS08: figure } }, total: { PS08: figure }, ...wishes })

/** The same release with one group marked as withdrawn. */
function withoutRecovery({ sequence, content }: Release): Release {
  const payload = JSON.stringify({ sequence, publishedOn: '2026-11-01', previousSha256: '', content })
  return openRelease(payload, 'sha', [{ group: 'recovery', reason: 'wrong-group', day: day('2027-01-01') }])
}

describe('a series of one group', () => {
  test('holds each figure, and the difference of displayed neighbours', () => {
    const series = figureSeries('PS08', 'recovery', [scored(1, exact('3.4')), scored(2, exact('3.1'))])
    expect(series.map(({ figure, change, breaks }) => [figure.status, change, breaks])).toEqual([
      ['exact', null, []],
      ['exact', { kind: 'difference', tenths: -3 }, []],
    ])
  })

  test('knows no change against a withheld figure, and words against a limit', () => {
    const series = figureSeries('PS08', 'recovery', [scored(1, hidden), scored(2, exact('3.1')), scored(3, low('1.9'))])
    expect(series.map(({ change }) => change?.kind)).toEqual([undefined, 'none', 'lower'])
  })

  test('hides what was withdrawn, and computes nothing anew', () => {
    const series = figureSeries('PS08', 'recovery', [withoutRecovery(scored(1, exact('3.4'))), scored(2, exact('3.1'))])
    expect(series.map(({ figure, mark, change }) => [figure.status, mark, change?.kind])).toEqual([
      ['hidden', 'withdrawn', undefined],
      ['exact', null, 'none'],
    ])
  })

  test('has no figure where the theme was not asked', () => {
    expect(figureSeries('PS01', 'recovery', [scored(1, exact('3.4'))])[0]?.figure.status).toBe('none')
  })

  test('says that people answered in other ways, and is not broken by it', () => {
    const [, second] = figureSeries('PS08', 'recovery', [scored(1, exact('3.4'), { sizes: {} }), scored(2, exact('3.1'))])
    expect([second?.hasOtherWays, second?.breaks]).toEqual([true, []])
  })

  test.each([
    [hidden, hidden],
    [hidden, exact('3.1')],
    [exact('3.4'), hidden],
  ])('says nothing of other ways where one of the figures is not shown', (before, now) => {
    const [, second] = figureSeries('PS08', 'recovery', [scored(1, before, { sizes: {} }), scored(2, now)])
    expect(second?.hasOtherWays).toBe(false)
  })
})

describe('a series of all groups', () => {
  test('is not compared when other groups are in it', () => {
    const shown = { PS08: exact('3.0') }
    const two = { groups: { recovery: shown, victims: shown }, sizes: { recovery: 12, victims: 10 }, total: { PS08: exact('3.0') } }
    const series = figureSeries('PS08', allGroups, [scored(1, exact('3.4')), asked(2, two)])
    expect(series.map(({ change, breaks }) => [change, breaks])).toEqual([
      [null, []],
      [null, ['groups']],
    ])
  })

  test('is compared between equal groups', () => {
    expect(figureSeries('PS08', allGroups, [scored(1, exact('3.4')), scored(2, exact('3.6'))])[1]?.change).toEqual({
      kind: 'difference',
      tenths: 2,
    })
  })
})

const shown = { PS08: exact('3.0') }

test.each`
  reason                                | wishes                                             | group         | breaks
  ${'the same again'}                   | ${{}}                                              | ${allGroups}  | ${[]}
  ${'another place'}                    | ${{ place: 'tullibody' }}                          | ${'recovery'} | ${['place']}
  ${'others do not touch one group'}    | ${{ groups: { victims: shown } }}                  | ${'recovery'} | ${[]}
  ${'another group'}                    | ${{ groups: { victims: shown } }}                  | ${allGroups}  | ${['groups']}
  ${'a group whose figure is withheld'} | ${{ groups: { recovery: shown, victims: {} } }}    | ${allGroups}  | ${[]}
  ${'a group whose figure is shown'}    | ${{ groups: { recovery: shown, victims: shown } }} | ${allGroups}  | ${['groups']}
  ${'the only group is withheld'}       | ${{ groups: { recovery: {} } }}                    | ${allGroups}  | ${['groups']}
  ${'a pool comes in'}                  | ${{ groups: { recovery: shown, pool: shown } }}    | ${allGroups}  | ${['groups']}
`(
  'all groups or one after a release of recovery alone, $reason: $breaks',
  ({ wishes, group, breaks }: { wishes: object; group: string; breaks: string[] }) => {
    const first = asked(1, { groups: { recovery: shown } })
    expect(figureSeries('PS08', group, [first, asked(2, { groups: { recovery: shown }, ...wishes })])[1]?.breaks).toEqual(breaks)
  },
)

test('a pool in both is never compared: other people are in it each time', () => {
  const pooled = { groups: { pool: shown }, sizes: { pool: 12 } }
  expect(figureSeries('PS08', allGroups, [asked(1, pooled), asked(2, pooled)])[1]?.breaks).toEqual(['pool'])
  expect(figureSeries('PS08', 'pool', [asked(1, pooled), asked(2, pooled)])[1]?.breaks).toEqual(['pool'])
})
