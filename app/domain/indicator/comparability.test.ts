import { describe, expect, test } from 'vitest'
import { exact, inventedContent } from '../../../tests/fixtures/invented-content'
import type { ReleasedGroup } from '../disclosure/release'
import { type FigureBasis, whatChanged } from './comparability'

const groups = inventedContent({
  groups: { victims: { PS08: exact('3.4') }, recovery: { PS08: exact('3.4') }, pool: { PS08: exact('3.4') } },
  sizes: { victims: 12, recovery: 14, pool: 11 },
}).groups
const [victims, recovery, pool] = groups as [ReleasedGroup, ReleasedGroup, ReleasedGroup]
const typed = { ...victims, evidence: { kinds: ['paper'], otherWays: false } }
const unnamed = { ...victims, evidence: { kinds: ['own-phone'], otherWays: false } }

const survey = (changes: Partial<Extract<FigureBasis, { kind: 'survey' }>> = {}): FigureBasis => ({
  kind: 'survey',
  instrument: 'place-standard-7',
  place: 'area',
  groups: [victims],
  ...changes,
})
const entered = (sourceNote: string, unit: string | null = null): FigureBasis => ({ kind: 'entered', sourceNote, unit })

test.each<[sentence: string, before: FigureBasis, now: FigureBasis, changed: readonly string[]]>([
  ['the same survey of the same people', survey(), survey(), []],
  ['another instrument or edition', survey(), survey({ instrument: 'place-standard-14' }), ['instrument']],
  ['another place', survey(), survey({ place: 'alloa' }), ['place']],
  ['another way of asking', survey(), survey({ groups: [typed] }), ['mode']],
  ['an open link where there was none', survey(), survey({ groups: [{ ...victims, openLink: true }] }), ['mode']],
  ['other ways that are not named', survey(), survey({ groups: [unnamed] }), []],
  ['another community', survey({ groups: [victims, { ...recovery, openLink: false }] }), survey(), ['communities']],
  ['the pool, which holds others each time', survey({ groups: [pool] }), survey({ groups: [pool] }), ['communities']],
  ['all at once', survey(), survey({ instrument: 'x', place: 'y', groups: [recovery] }), ['instrument', 'place', 'mode', 'communities']],
  ['the next year’s edition of a report', entered('Annual report 2018, page 4'), entered('Annual report 2019, page 12'), []],
  ['another report', entered('Annual report 2018'), entered('SIMD 2020'), ['source']],
  ['another unit', entered('Annual report', '%'), entered('Annual report'), ['unit']],
  ['an entered figure after a released one', survey(), entered('Annual report'), ['source']],
  ['two counts of the product', { kind: 'counted' }, { kind: 'counted' }, []],
])('%s', (_, before, now, changed) => {
  expect(whatChanged(before, now)).toEqual(changed)
})

describe('the order of groups', () => {
  test('is no change', () => {
    expect(whatChanged(survey({ groups: [victims, recovery] }), survey({ groups: [recovery, victims] }))).toEqual([])
  })
})
