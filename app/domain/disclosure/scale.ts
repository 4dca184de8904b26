/** The whole numbers an item may be answered with. */
export interface Scale {
  readonly min: number
  readonly max: number
}

/** 1 = a lot of room for improvement, 7 = very little. Source: the Place Standard tool. */
export const ratingScale: Scale = { min: 1, max: 7 }
