import type { Brand } from '../kernel/brand'
import type { Bands } from './record'

/** What a figure says. Values are text with one decimal, on the scale of the item; n is "about" (floored below 50). */
export type FigureValue =
  | { readonly status: 'exact'; readonly value: string; readonly n: number; readonly bands?: Bands }
  | { readonly status: 'between'; readonly from: string; readonly to: string; readonly n: number }
  | { readonly status: 'low'; readonly below: string; readonly n: number }
  | { readonly status: 'high'; readonly above: string; readonly n: number }
  | { readonly status: 'hidden' }
  | { readonly status: 'none' }

/**
 * A figure as it may be shown: made from public records only, by the functions that derive figures, or read back from the bytes of a
 * release; pages and exports accept nothing else. `hidden` and `none` carry nothing, so that "too few" and "nobody answered" look the same.
 */
export type Figure = Brand<FigureValue, 'Figure'>

export type FigureStatus = Figure['status']
