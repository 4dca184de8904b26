import { allowedScales, ratingScale, type Scale } from '~/domain/disclosure/scale'

/** What the ends of a scale mean to whoever reads results: the scale of the themes, and the three points that children are asked on. */
export function scaleText({ min, max }: Scale = ratingScale): string {
  if (max === allowedScales.threePoint.max) return `from ${min} (not good) to ${max} (good)`
  return `from ${min} (a lot of room for improvement) to ${max} (very little room for improvement)`
}
