import type { Day } from '~/domain/kernel/day'
import { languages, type Language } from './languages'

/**
 * What Node's own way of writing a day gets wrong in a sentence: the first three ordinals of Gàidhlig, and the Ukrainian “р.”, whose full stop
 * would end the sentence twice.
 */
const mended: ReadonlyArray<readonly [language: Language, wrong: RegExp, right: string]> = [
  ['gd', /^1mh /, '1d '],
  ['gd', /^2mh /, '2na '],
  ['gd', /^3mh /, '3s '],
  ['uk', /\sр\.$/, ' року'],
]

/** A day as it is written in the language: 30 November 2026. */
export function formatDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(languages[language].format, { dateStyle: 'long', timeZone: 'UTC' })
  const written = format.format(new Date(`${day}T00:00:00Z`))
  return mended.reduce((text, [of, wrong, right]) => (of === language ? text.replace(wrong, right) : text), written)
}
