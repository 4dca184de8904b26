import { day, type Day } from '~/domain/kernel/day'
import { environment } from '~/http/env.server'

/** Today in Scotland; in a rehearsal, the day that REHEARSAL_TODAY names. */
export function today(): Day {
  const { REHEARSAL_TODAY } = environment()
  if (REHEARSAL_TODAY !== undefined) return day(REHEARSAL_TODAY)
  return day(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()))
}
