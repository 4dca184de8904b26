import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['my boy Liam got a job', 'kin Liam'],
  ['ma wee brother kev is inside', 'kin kev'],
  ['her man Stevie left', 'kin Stevie'],
  ['my daughter, Aisha, helps me', 'kin Aisha'],
  ["my pal's name is Grace", 'kin Grace'],
  ['the worker Morag was kind', 'kin Morag'],
  ['my key worker Joyce listens', 'kin Joyce'],
  ['my cousin Zbigniew drives', 'kin Zbigniew'],
  ['mój syn Wojtek', 'kin Wojtek'],
  ['my cousin Farquhar and my niece Senga', 'kin Farquhar', 'kin Senga'],
  ['my neighbour: Agnes', 'kin Agnes'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['my mum is not well'],
  ['ma brother and me'],
  ['my boy got a job'],
  ['my pal said the hub is good'],
  ['her man left'],
  ['the worker listens'],
  ['my daughter, who is at school'],
  ['my son was moved'],
  ['ma faither wisnae weel'],
  ['my sister always helps'],
  ['my support worker phoned me'],
  ['my pal works nights'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
