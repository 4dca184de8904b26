import { day } from '~/domain/kernel/day'
import { formatDay } from '~/locales/format-day'

/** A day (2026-11-22) as staff and public pages write it: 22 November 2026. */
export function dayText(text: string): string {
  return formatDay(day(text), 'en')
}
