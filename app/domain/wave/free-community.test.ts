import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { communityProblem } from './free-community'
import type { WaveState } from './wave-state'

test.each<[state: WaveState, closedOn: string | null, closesOn: string, key: string | null]>([
  ['draft', '    ', '2027-06-30', 'wave.community.busy'],
  ['open', '     ', '2028-06-30', 'wave.community.busy'],
  ['closed', '   2027-04-05', '2027-07-03', 'wave.community.too-soon'],
  ['closed', '   2027-04-05', '2027-07-04', null],
  ['sealed', '   2027-04-05', '2027-04-06', 'wave.community.too-soon'],
  ['published', '2027-04-05', '2027-07-03', 'wave.community.too-soon'],
  ['published', '2027-04-05', '2027-07-04', null],
  // a wave that closed later than this one could: 90 days hold in both directions
  ['published', '2027-09-01', '2027-07-04', 'wave.community.too-soon'],
])('beside a wave that is %s (closed %s), one that closes on %s: %s', (state, closedOn, closesOn, key) => {
  const closed = (closedOn ?? '').trim()
  const wave = { id: 'earlier', title: 'Earlier', state, closedOn: closed === '' ? null : day(closed) }
  const community = { id: 'victims', name: 'Victims', waves: [wave] }
  expect(communityProblem(community, day(closesOn), 90, null)?.key ?? null).toBe(key)
})

test('a wave does not stand in its own way', () => {
  const community = { id: 'victims', name: 'Victims', waves: [{ id: 'this', title: 'This', state: 'draft' as const, closedOn: null }] }
  expect(communityProblem(community, day('2027-04-05'), 90, 'this')).toBeNull()
})

test('the refusal names the first day that would do', () => {
  const wave = { id: 'earlier', title: 'Autumn', state: 'published' as const, closedOn: day('2027-04-05') }
  const problem = communityProblem({ id: 'victims', name: 'Victims', waves: [wave] }, day('2027-06-01'), 90, null)
  expect(problem?.values).toEqual({ community: 'Victims', wave: 'Autumn', apart: 90, day: '2027-07-04' })
})
