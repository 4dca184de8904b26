import type { Release } from '../disclosure/release'
import { ratingScale } from '../disclosure/scale'
import { communitiesOf, type SurveyBasis, whatChanged } from './comparability'

/** Why two releases that follow each other cannot be compared. */
export type SeriesBreak = 'instrument' | 'place' | 'groups' | 'pool'

/** Whether a release asked on the scale 1–7; figures of unlike scales are never laid side by side. */
export function isOnRatingScale({ content: { wave } }: Release): boolean {
  const { min, max } = wave.scale ?? ratingScale
  return min === ratingScale.min && max === ratingScale.max
}

/**
 * What breaks a series between two figures: another instrument, another place, other groups, or a pool, which holds other people each time.
 * Other ways of answering break nothing and are told beside it. Empty: they can be compared.
 */
export function seriesBreaks(before: SurveyBasis, now: SurveyBasis): readonly SeriesBreak[] {
  const asked = whatChanged(before, now).filter((change) => change === 'instrument' || change === 'place')
  const communities = communitiesOf(before, now)
  if (communities === 'same') return asked
  return [...asked, communities === 'pool' ? 'pool' : 'groups']
}
