import { isAsked, type Instrument } from '../instrument/instrument'
import type { Answers } from './answers'

/** What one person said to one theme. Not to have been asked and to have skipped are different nothings, and neither is 0. */
export type Said = { readonly kind: 'rated'; readonly rating: number } | { readonly kind: 'skipped' } | { readonly kind: 'not asked' }

export function saidTo(code: string, { ratings }: Answers, instrument: Instrument): Said {
  if (!isAsked(instrument, code)) return { kind: 'not asked' }
  const rating = ratings[code]
  return rating === undefined ? { kind: 'skipped' } : { kind: 'rated', rating }
}
