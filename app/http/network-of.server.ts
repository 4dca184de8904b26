import { isIPv4, isIPv6 } from 'node:net'

const groupsOfANetwork = 4

/**
 * Who stands behind an address, as far as a limit is concerned: an IPv4 address itself, of an IPv6 address its first 64 bits, because every
 * home and every phone has all the addresses behind them.
 */
export function networkOf(address: string): string {
  const old = address.replace(/^::ffff:/i, '')
  if (isIPv4(old) || !isIPv6(address)) return old
  const [before = '', after = ''] = address.toLowerCase().split('::')
  const groups = [before, after].map((part) => (part === '' ? [] : part.split(':')))
  const [first = [], last = []] = groups
  const left = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const whole = address.includes('::') ? [...first, ...left, ...last] : first
  return whole
    .slice(0, groupsOfANetwork)
    .map((group) => group.padStart(4, '0'))
    .join(':')
}
