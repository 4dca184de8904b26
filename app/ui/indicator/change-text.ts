import type { Trend } from '~/domain/disclosure/derive-trend'

const words = {
  higher: 'higher than the baseline',
  lower: 'lower than the baseline',
  unclear: 'cannot be said: one of the figures is a limit',
  baseline: 'this is the baseline',
  pool: 'not compared: other groups each time',
  'other-place': 'not compared: another place was rated',
  'other-scale': 'not compared: it was rated on another scale',
  'other-questions': 'not compared: other questions were asked',
  none: 'no figure to compare',
} as const

/** A change since the baseline, in words. */
export function changeText(change: Trend): string {
  if (change.kind !== 'difference') return words[change.kind]
  if (change.tenths === 0) return 'no change since the baseline'
  return `${change.tenths > 0 ? 'up' : 'down'} ${(Math.abs(change.tenths) / 10).toFixed(1)} since the baseline`
}
