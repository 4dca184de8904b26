import type { Day } from '../kernel/day'

/** Why paper of a wave is not taken, as the key of a problem. */
export type PaperRefusal = 'wave-draft' | 'wave-closed' | 'paper-day-past'

/**
 * Null when sheets may be typed and handed in: from the opening of the wave until it is closed, at the latest on its paper-in day, also
 * after the answer-by day (disclosure.md, Closing).
 */
export function refusalOfPaper(wave: { readonly state: string; readonly paperInDay: Day }, today: Day): PaperRefusal | null {
  if (wave.state === 'draft') return 'wave-draft'
  if (wave.state !== 'open') return 'wave-closed'
  return today > wave.paperInDay ? 'paper-day-past' : null
}
