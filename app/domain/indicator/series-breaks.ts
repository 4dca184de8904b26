import { poolCode, type Release } from '../disclosure/release'
import { ratingScale } from '../disclosure/scale'

/** Why two releases that follow each other cannot be compared. */
export type SeriesBreak = 'instrument' | 'place' | 'groups' | 'pool'

/** The groups of a release that has a batch of each, as a text: who is in a figure over all groups. */
function membersOf({ content }: Release): string {
  return content.groups
    .filter(({ size }) => size !== null)
    .map(({ code }) => code)
    .toSorted()
    .join()
}

/** Whether a release asked on the scale 1–7; figures of unlike scales are never laid side by side. */
export function isOnRatingScale({ content: { wave } }: Release): boolean {
  const { min, max } = wave.scale ?? ratingScale
  return min === ratingScale.min && max === ratingScale.max
}

/**
 * What breaks a series between two releases: another instrument, another place; for a figure over all groups also other groups, or a pool,
 * which holds other people each time. Empty: they can be compared.
 */
export function seriesBreaks(earlier: Release, later: Release, of: 'one' | 'all'): readonly SeriesBreak[] {
  const [one, other] = [earlier.content.wave, later.content.wave]
  const breaks: SeriesBreak[] = []
  if (one.instrument !== other.instrument) breaks.push('instrument')
  if (one.place !== other.place) breaks.push('place')
  if (of === 'one') return breaks
  const members = [earlier, later].map(membersOf)
  if (members[0] !== members[1]) return [...breaks, 'groups']
  return members[1]?.split(',').includes(poolCode) === true ? [...breaks, 'pool'] : breaks
}
