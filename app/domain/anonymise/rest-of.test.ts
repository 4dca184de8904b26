import { expect, test } from 'vitest'
import { removeIdentifiers } from './remove-identifiers'
import { restOf } from './rest-of'

const text = 'on 14 March 2021, at 12'

test.each([
  ['nothing is taken: the whole, without spaces at its ends', [], ['on 14 March 2021']],
  ['the end is taken', [{ start: 12, end: 23 }], ['on 14 March']],
  ['the middle is taken', [{ start: 6, end: 11 }], ['on 14', '2021']],
  ['all is taken', [{ start: 0, end: 23 }], []],
] as const)('%s', (_, taken, left) => {
  expect(restOf({ start: 0, end: 18 }, taken, text).map(({ start, end }) => text.slice(start, end))).toEqual(left)
})

test('where two identifiers overlap, neither leaves a part of itself behind', () => {
  expect(removeIdentifiers('lifted 14 March 2021, 12 Invented Street, Alloa')).not.toMatch(/\d|March/)
})
