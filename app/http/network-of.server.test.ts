import { expect, test } from 'vitest'
import { networkOf } from './network-of.server'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002'],
  ['2001:db8:1:2::9', '2001:0db8:0001:0002'],
  ['2001:DB8:1:2:ffff::', '2001:0db8:0001:0002'],
  ['2001:db8::9', '2001:0db8:0000:0000'],
  ['::1', '0000:0000:0000:0000'],
  ['', ''],
  ['unix', 'unix'],
])('%s stands in the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
