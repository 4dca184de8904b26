import type { Day } from '~/domain/kernel/day'
import { formatDay } from '~/locales/format-day'

/** A day as people write it. */
export function DayWords({ day }: { readonly day: Day }) {
  return <time dateTime={day}>{formatDay(day, 'en')}</time>
}
