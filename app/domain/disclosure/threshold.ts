import type { DisclosurePolicy } from './policy'
import { ratingScale, type Scale } from './scale'

/**
 * t: how many rating points a sum must keep from either end of the scale to be shown exactly. With less, so few people can have answered
 * otherwise that an observer, or `c` insiders who subtract their own answers, would be certain of somebody's. Source: enumeration of every
 * possible set of answers, docs/privacy/how-we-protect-answers.md.
 */
export function codingThreshold(n: number, policy: DisclosurePolicy, scale: Scale = ratingScale): number {
  const range = scale.max - scale.min
  return Math.max(Math.ceil((n * range) / 12), range * policy.c + policy.m)
}
