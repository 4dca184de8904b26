import { rereadEnvironment } from '~/http/env.server'

/** Makes it that day for everything that asks the clock, until the test file ends or another day is set. */
export function setToday(day: string): void {
  process.env['REHEARSAL_TODAY'] = day
  rereadEnvironment()
}
