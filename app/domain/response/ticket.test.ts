import { expect, test } from 'vitest'
import { formatTicket, parseTicket } from './ticket'

const signature = 'a-B_0'.repeat(8) + 'xyz'

test('a ticket that was written reads back', () => {
  for (const second of [0, 1, 1_800_000_000]) expect(parseTicket(formatTicket({ second, signature }))).toEqual({ second, signature })
})

test.each([
  '',
  '.',
  `x.${signature}y`,
  `x.${signature.slice(1)}`,
  signature,
  `-1.${signature}`,
  `ZZ.${signature}`,
  `123456789.${signature}`,
])('no ticket: %j', (brought) => {
  expect(parseTicket(brought)).toBeNull()
})
