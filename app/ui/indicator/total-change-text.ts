import type { TotalChange } from '~/domain/indicator/total-progress'
import { changeText } from './change-text'

/** A change over all groups since the baseline, in words. */
export function totalChangeText(change: TotalChange): string {
  return change.kind === 'other-groups' ? 'not compared: other groups are in it' : changeText(change)
}
