import type { Change } from '~/domain/indicator/change'

const words = {
  higher: 'higher than the baseline',
  lower: 'lower than the baseline',
  unclear: 'cannot be said: one of the figures is a limit',
  baseline: 'this is the baseline',
  'not-compared': 'not compared: other groups or another place',
  none: 'nothing to compare yet',
} as const

/** A change since the baseline, in words. */
export function changeText(change: Change): string {
  if (change.kind !== 'difference') return words[change.kind]
  if (change.tenths === 0) return 'no change since the baseline'
  return `${change.tenths > 0 ? 'up' : 'down'} ${(Math.abs(change.tenths) / 10).toFixed(1)} since the baseline`
}
