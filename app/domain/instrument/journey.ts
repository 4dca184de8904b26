import type { Instrument } from './instrument'

/** One page of the survey when it is shown a page at a time. */
export type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'theme'; readonly code: string; readonly number: number; readonly of: number }
  | { readonly kind: 'priorities' }

/** The pages of the survey in their order: the promise first, a theme a page (numbered from 1), the priorities last. */
export function journey({ themes }: Instrument): readonly Step[] {
  const questions = themes.map(({ code }, index): Step => ({ kind: 'theme', code, number: index + 1, of: themes.length }))
  return [{ kind: 'welcome' }, ...questions, { kind: 'priorities' }]
}
