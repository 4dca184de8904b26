import type { DisclosurePolicy } from './policy'
import { ratingScale, type Scale } from './scale'

/**
 * t: how many rating points a sum must keep from either end of the scale to be shown exactly. With less, so few people can have answered
 * otherwise that an observer, or `c` insiders who subtract their own answers, would be certain of somebody's. A member of staff who typed
 * a part of the answers (`partTyped`, 0: nobody) knows those besides what insiders know: a peer who types may answer too. That t is raised to whole `steps`, so that the bound
 * which is shown does not tell how many were typed. Source: enumeration of every possible set of answers, docs/privacy/attacks.md.
 */
export function codingThreshold(n: number, policy: DisclosurePolicy, scale: Scale = ratingScale, partTyped = 0): number {
  const range = scale.max - scale.min
  const t = Math.max(pointsOf(1, n, range), range * policy.c + policy.m)
  const againstStaff = range * (partTyped + policy.c) + policy.m
  if (partTyped === 0 || againstStaff <= t) return t
  return pointsOf(Math.ceil((12 * againstStaff) / (n * range)), n, range)
}

/** A step is a twelfth of the scale for each answer: half a point of the mean on the scale 1–7. */
function pointsOf(steps: number, n: number, range: number): number {
  return Math.ceil((steps * n * range) / 12)
}

/** How many whole steps a raised t is. */
export function stepsOf(t: number, n: number, scale: Scale): number {
  return Math.floor((12 * t) / (n * (scale.max - scale.min)))
}
