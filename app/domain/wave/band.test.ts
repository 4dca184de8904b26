import { expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { bandOf, type Band } from './band'

test.each<[count: number, band: Band]>([
  [0, 'fewer'],
  [9, 'fewer'],
  [10, 'enough'],
  [400, 'enough'],
])('%i answers are shown as %s', (count, band) => {
  expect(bandOf(count, policy)).toBe(band)
})
