/** Who an instrument is worded for. Children are asked other questions on a scale of their own, and only where that was confirmed. */
export const audiences = ['adults', 'children'] as const

export type Audience = (typeof audiences)[number]
