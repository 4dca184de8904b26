import type { Instrument } from './instrument'
import type { Theme } from './theme'

/** One page of the survey when it is shown a page at a time. */
export type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly number: number; readonly of: number }
  | { readonly kind: 'priorities' }

/** The pages of the survey in their order: the promise first, a theme a page (numbered from 1), the priorities last. */
export function journey({ themes }: Instrument): readonly Step[] {
  const questions = themes.map((theme, index): Step => ({ kind: 'theme', theme, number: index + 1, of: themes.length }))
  return [{ kind: 'welcome' }, ...questions, { kind: 'priorities' }]
}
