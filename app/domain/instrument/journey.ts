import type { Instrument } from './instrument'
import type { OwnQuestion } from './own-question'
import type { Theme } from './theme'

/** One page of the survey when it is shown a page at a time. */
export type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly number: number; readonly of: number }
  | { readonly kind: 'own'; readonly question: OwnQuestion; readonly number: number; readonly of: number }
  | { readonly kind: 'priorities' }

/**
 * The pages of the survey in their order: the promise first, a question a page (numbered from 1), the themes before the partnership's own,
 * the priorities last.
 */
export function journey({ themes, own }: Instrument): readonly Step[] {
  const of = themes.length + own.length
  const questions = themes.map((theme, index): Step => ({ kind: 'theme', theme, number: index + 1, of }))
  const extra = own.map((question, index): Step => ({ kind: 'own', question, number: themes.length + index + 1, of }))
  return [{ kind: 'welcome' }, ...questions, ...extra, { kind: 'priorities' }]
}
