import type { ComparabilityBreak } from '~/domain/indicator/comparability'
import type { Direction, PeriodStanding, StandingStatus } from '~/domain/indicator/standing'

/** How an indicator stands, as everybody reads it. */
export const standingWords: Readonly<Record<StandingStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  'cannot-be-said': 'cannot be said',
  'no-target': 'no target',
  'not-enough-answers': 'not enough answers',
  'no-new-figure': 'no new figure',
  'no-figure': 'no figure',
  'not-due': 'not due yet',
}

/** How a period stands, in words: what is withheld of a survey are answers; of an entered figure or a count nobody may have answered anything. */
export function standingText({ status, release }: Pick<PeriodStanding, 'status' | 'release'>): string {
  return status === 'not-enough-answers' && release === null ? 'not shown' : standingWords[status]
}

/** A sign beside the words, so that a status is told by its shape too; the words say everything. */
export const standingSigns: Readonly<Record<StandingStatus, string>> = {
  met: '✓',
  'not-met': '✗',
  'cannot-be-said': '?',
  'no-target': '–',
  'not-enough-answers': '○',
  'no-new-figure': '○',
  'no-figure': '○',
  'not-due': '○',
}

/** How a figure moved against the last one that is shown before it. */
export const directionWords: Readonly<Record<Direction, string>> = {
  better: 'better than before',
  worse: 'worse than before',
  same: 'the same as before',
  'cannot-be-said': 'better or worse cannot be said',
}

const breakWords: Readonly<Record<ComparabilityBreak, string>> = {
  instrument: 'the questions changed',
  place: 'another place was rated',
  mode: 'people were asked in another way',
  communities: 'it is over other communities',
  source: 'the source changed',
  unit: 'the unit changed',
}

/** What makes a figure differ from the one before besides what it measures; empty where nothing is known to. */
export function comparabilityText(breaks: readonly ComparabilityBreak[]): string {
  return breaks.map((change) => breakWords[change]).join('; ')
}
