import { addDays, type Day } from '../kernel/day'
import type { Problem } from '../kernel/result'
import type { Wave } from './wave'

/** Days between the paper-in day and the release that a plan gets when nobody chose: time to look, to seal and to tell people. */
export const usualWait = 14

/** The day of the release that a plan gets when nobody chose one. */
export function usualPublishDay(paperInDay: Day): Day {
  return addDays(paperInDay, usualWait)
}

/** Why a release cannot be set to this day, or null: it comes after the last paper, and never in the past. */
export function publishDayProblem(publishOn: Day, paperInDay: Day, today: Day): Problem | null {
  if (publishOn < paperInDay) return { item: 'publishOn', key: 'wave.publish-on.before-paper-in', values: { day: paperInDay } }
  return publishOn < today ? { item: 'publishOn', key: 'wave.publish-on.past' } : null
}

/** Why a sealed wave is not published yet, or null: its day has come, or it is from before a day could be set. */
export function publishingProblem({ publishOn }: Pick<Wave, 'publishOn'>, today: Day): Problem | null {
  if (publishOn === null || publishOn <= today) return null
  return { item: 'wave', key: 'wave.publishesLater', values: { day: publishOn } }
}

/** Whether a wave is published on this day without anybody pressing: it was sealed by the day that was set, and that day has come. */
export function isDue({ state, publishOn, sealedOn }: Pick<Wave, 'state' | 'publishOn' | 'sealedOn'>, today: Day): boolean {
  return state === 'sealed' && publishOn !== null && sealedOn !== null && sealedOn <= publishOn && publishOn <= today
}
