import { knownWayOut } from '~/data/known-way-out.server'
import type { Visit } from './visit-survey.server'

/** What somebody finds where no survey can be looked up: there is none, or the server itself is not well. Asks no database. */
export function visitWithoutData(): Visit {
  return { survey: null, why: 'unknown', day: null, ...knownWayOut, notice: null, corrected: [] }
}
