import type { Trend } from '../disclosure/derive-trend'

const words = {
  higher: 'higher',
  lower: 'lower',
  unclear: 'cannot be said',
  baseline: 'baseline',
  pool: 'not compared',
  'other-place': 'not compared',
  'other-scale': 'not compared',
  'other-questions': 'not compared',
  none: '',
} as const

/** The cell of a change: a signed difference in rating points (`+0.3`, `-0.2`, `0.0`) or a word; empty while there is nothing to compare. */
export function changeCell(change: Trend): string {
  if (change.kind !== 'difference') return words[change.kind]
  const sign = change.tenths > 0 ? '+' : change.tenths < 0 ? '-' : ''
  return `${sign}${(Math.abs(change.tenths) / 10).toFixed(1)}`
}
