import type { Bands } from './record'

/**
 * A figure as it may be shown: made from public records only, rounded outward, its n "about" (floored below 50). Values are text with one
 * decimal, on the scale of the item. `hidden` and `none` carry nothing, so that "too few" and "nobody answered" look the same.
 */
export type Figure =
  | { readonly status: 'exact'; readonly value: string; readonly n: number; readonly bands?: Bands }
  | { readonly status: 'between'; readonly from: string; readonly to: string; readonly n: number }
  | { readonly status: 'low'; readonly below: string; readonly n: number }
  | { readonly status: 'high'; readonly above: string; readonly n: number }
  | { readonly status: 'hidden' }
  | { readonly status: 'none' }

export type FigureStatus = Figure['status']
