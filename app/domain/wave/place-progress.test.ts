import { expect, test } from 'vitest'
import { placeProgress } from './place-progress'

const places = {
  area: 'Clackmannanshire',
  settlements: [
    { code: 'alloa', name: 'Alloa' },
    { code: 'alva', name: 'Alva' },
    { code: 'dollar', name: 'Dollar' },
  ],
}

test('waves that were opened and workshops that were held are counted by place, and settlements with neither are gaps', () => {
  const waves = [
    { place: 'area', state: 'published' },
    { place: 'area', state: 'open' },
    { place: 'alva', state: 'draft' },
    { place: 'alloa', state: 'sealed' },
  ] as const
  const workshops = [
    { place: 'alloa', state: 'finished' },
    { place: 'alloa', state: 'running' },
    { place: 'alloa', state: 'cancelled' },
    { place: 'alva', state: 'planned' },
    { place: 'dollar', state: 'finished' },
  ] as const
  expect(placeProgress(places, waves, workshops).map(({ name, waves: w, workshops: s, isGap }) => [name, w, s, isGap])).toEqual([
    ['Clackmannanshire (the whole area)', 2, 0, false],
    ['Alloa', 1, 2, false],
    ['Alva', 0, 0, true],
    ['Dollar', 0, 1, false],
  ])
})

test('the whole area is no gap, and closes none', () => {
  const rows = placeProgress(places, [], [])
  expect(rows.map(({ isGap }) => isGap)).toEqual([false, true, true, true])
})
