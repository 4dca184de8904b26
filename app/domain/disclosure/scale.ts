/** The whole numbers an item may be answered with. */
export interface Scale {
  readonly min: number
  readonly max: number
}

/** 1 = a lot of room for improvement, 7 = very little. Source: the Place Standard tool. */
export const ratingScale: Scale = { min: 1, max: 7 }

/**
 * The scales that an item may have, by name. Each stands here because every possible set of up to 20 answers on it was tried and nobody is
 * pinned: tests/spec/enumerate-scales, for 1–7 tests/spec/enumerate-records and `npm run attack:enumerate`. Yes or no is a choice question
 * and never a scale: the sum of two points is a count, and counts need more people.
 */
export const allowedScales = {
  rating: ratingScale,
  /** Children's three faces. */
  threePoint: { min: 1, max: 3 },
  /** From "strongly disagree" to "strongly agree". */
  agreement: { min: 1, max: 5 },
} as const satisfies Record<string, Scale>

/** A scale as an instrument carries it; one that was never enumerated is a bug and throws before anything is asked. */
export function storedScale(min: number, max: number): Scale {
  const scale = Object.values(allowedScales).find((allowed) => allowed.min === min && allowed.max === max)
  if (scale === undefined) throw new RangeError(`Nobody has shown that answers on a scale ${min}–${max} can be protected`)
  return scale
}
