import { expect, test } from 'vitest'
import { connectionLine } from './standing-words'

test.each([
  ['online', 0, 'Connected – everything is sent.'],
  ['online', 1, 'Connected – saved on this device, 1 not sent yet.'],
  ['offline', 3, 'No signal – saved on this device, 3 not sent yet.'],
  ['signed-out', 0, 'Signed out – everything is sent.'],
  ['signed-out', 2, 'Signed out – saved on this device, 2 not sent yet. Sign in to send it.'],
  ['revoked', 0, 'This device may no longer be used for this workshop. What was kept on it is removed.'],
  ['over', 0, 'This workshop takes nothing more.'],
  ['over', 2, 'This workshop takes nothing more – saved on this device, 2 not sent yet.'],
] as const)('%s with %i that wait: %s', (connection, unsent, line) => {
  expect(connectionLine(connection, unsent)).toBe(line)
})
