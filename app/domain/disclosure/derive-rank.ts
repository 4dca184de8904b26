import { type DisplayedRange, displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { ratingScale, type Scale } from './scale'

/** A group or a theme with its figure; names are what ties are ordered by. */
export interface Rankable {
  readonly name: string
  readonly figure: Figure
}

/** `rank`: 1 for the lowest figure; equal for all whose order is not certain; null where nothing is displayed. */
export type Ranked<Entry extends Rankable> = Entry & { readonly rank: number | null }

interface Placed<Entry> {
  readonly entry: Entry
  readonly range: DisplayedRange
}

function byName(one: Rankable, other: Rankable): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0
}

/** Cuts figures into classes: whatever stands in a class is certainly below whatever stands in a later one. */
function certainClasses<Entry>(placed: readonly Placed<Entry>[]): readonly (readonly Entry[])[] {
  const classes: Entry[][] = []
  let reach = -Infinity
  for (const { entry, range } of placed.toSorted((one, other) => one.range.least - other.range.least)) {
    const last = classes.at(-1)
    if (last === undefined || range.least > reach) classes.push([entry])
    else last.push(entry)
    reach = Math.max(reach, range.most)
  }
  return classes
}

/**
 * The order of groups or themes, lowest first, by what is displayed of them and never by what is behind it. Two ranks differ only if the
 * displayed figures prove the order; figures that overlap or touch, also through a third one, share a rank and stand in the order of the
 * alphabet. Withheld figures come last, alphabetically, without a rank.
 */
export function deriveRank<Entry extends Rankable>(entries: readonly Entry[], scale: Scale = ratingScale): readonly Ranked<Entry>[] {
  const placed = entries.flatMap((entry) => {
    const range = displayedRange(entry.figure, scale)
    return range === null ? [] : [{ entry, range }]
  })
  let above = 0
  const ranked = certainClasses(placed).flatMap((tied) => {
    const rank = above + 1
    above += tied.length
    return tied.toSorted(byName).map((entry) => ({ ...entry, rank }))
  })
  const withheld = entries.filter(({ figure }) => displayedRange(figure, scale) === null).toSorted(byName)
  return [...ranked, ...withheld.map((entry) => ({ ...entry, rank: null }))]
}
