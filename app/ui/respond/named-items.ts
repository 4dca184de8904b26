import type { Instrument } from '~/domain/instrument/instrument'
import { ownWordsIn } from '~/domain/instrument/own-question'
import type { Theme } from '~/domain/instrument/theme'

/** What the problems of a page call its items: themes, and a partnership's own questions by their words. */
export function namedItems({ themes, own }: Instrument, language: string): readonly Theme[] {
  return [...themes, ...own.map((question) => ({ code: question.code, name: ownWordsIn(question, language).words.ask }))]
}
