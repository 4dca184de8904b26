import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { postcode } from './postcode'

test.each([
  ['I live in FK99 1AA', 'FK99 1AA'],
  ['fk99 1aa', 'fk99 1aa'],
  ['fk991aa', 'fk991aa'],
  ['FK10', 'FK10'],
  ['folk in fk10 need buses', 'fk10'],
  ['the FK13 area', 'FK13'],
  ['EH1-1AA', 'EH1-1AA'],
  ['G1 1AA', 'G1 1AA'],
  ['SW1A 1AA', 'SW1A 1AA'],
  ['my postcode is g1', 'g1'],
  ['post code: FK10 2', 'FK10 2'],
  ['FK 10 1AA', 'FK 10 1AA'],
  ['FK10  1AA', 'FK10  1AA'],
  ['ze1 0aa', 'ze1 0aa'],
  ['From FK10 to EH12', 'FK10 | EH12'],
  ['ＦＫ wrote FK１０', 'FK１０'],
])('%s: %s', (text, found) => {
  expect(foundBy(postcode, text)).toBe(found)
})

test.each([
  'the A9, the A907 and the M90',
  'vitamin B12',
  'at 10 or so',
  'Covid 19',
  'PS5 games',
  'an MP3 player',
  'G7 leaders',
  'size 10',
  'step 2',
  'on 3 days',
  'by 5pm',
  'p1 and p2 at the school',
  'the S5 pupils',
])('%s: no postcode', (text) => {
  expect(foundBy(postcode, text)).toBe('')
})
