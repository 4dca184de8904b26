import type { Day } from '~/domain/kernel/day'
import { languages, type Language } from './languages'

/** A day as it is written in the language: 30 November 2026. */
export function formatDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(languages[language].format, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
