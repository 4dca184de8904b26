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
  expect(connectionLine(connection, unsent, 'keeps')).toBe(line)
})

test.each([
  [
    'insecure',
    'online',
    0,
    'Connected – everything is sent. This address is not secure (https), so this device keeps nothing: without a signal leave the page open.',
  ],
  [
    'refused',
    'offline',
    2,
    'No signal – 2 not sent yet, only in this page: leave it open. This browser keeps nothing on this device: without a signal leave the page open.',
  ],
] as const)('a device that keeps nothing (%s) says so: %s with %i', (keeping, connection, unsent, line) => {
  expect(connectionLine(connection, unsent, keeping)).toBe(line)
})
