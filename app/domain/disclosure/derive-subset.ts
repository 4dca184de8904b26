import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { mintFigure } from './mint-figure'
import type { DisclosurePolicy } from './policy'
import { publicSize } from './public-size'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText } from './tenths'
import { hiddenFigure } from './withheld-figure'

/** What a displayed figure leaves possible: the mean in twentieths of a point, and how many people it is about. */
interface Possible {
  readonly least: number
  readonly most: number
  readonly fewest: number
  readonly many: number
}

/** A displayed mean was rounded by at most half a tenth; a limit and an interval were rounded outward already. */
function possibleOf(figure: Figure, { multiple, below }: DisclosurePolicy['publicSize'], scale: Scale): Possible | null {
  const range = displayedRange(figure, scale)
  if (range === null || !('n' in figure)) return null
  const slack = figure.status === 'exact' ? 1 : 0
  return {
    least: Math.max(2 * range.least - slack, 20 * scale.min),
    most: Math.min(2 * range.most + slack, 20 * scale.max),
    fewest: figure.n,
    many: figure.n < below ? figure.n + multiple - 1 : figure.n,
  }
}

interface Weighed {
  readonly points: number
  readonly people: number
}

/** Every way to count the first `many` of a list at most and the rest at least: one of them gives the outermost mean. */
function weighings(parts: readonly { readonly mean: number; readonly fewest: number; readonly many: number }[]): readonly Weighed[] {
  return [...parts, null].map((_, full) => {
    const people = parts.map(({ fewest, many }, index) => (index < full ? many : fewest))
    return {
      points: parts.reduce((sum, { mean }, index) => sum + mean * (people[index] ?? 0), 0),
      people: people.reduce((sum, count) => sum + count, 0),
    }
  })
}

function leastTenths(parts: readonly Possible[]): number {
  const lowestFirst = parts.map((part) => ({ ...part, mean: part.least })).toSorted((one, other) => one.mean - other.mean)
  return Math.min(...weighings(lowestFirst).map(({ points, people }) => Math.floor(points / (2 * people))))
}

function mostTenths(parts: readonly Possible[]): number {
  const highestFirst = parts.map((part) => ({ ...part, mean: part.most })).toSorted((one, other) => other.mean - one.mean)
  return Math.max(...weighings(highestFirst).map(({ points, people }) => Math.ceil(points / (2 * people))))
}

/**
 * The figure over some of the groups of a release, from their displayed figures and nothing behind them: the interval that the mean of all
 * their answers certainly lies in, its ends rounded outward. A single figure stays as it is; with one among them that is withheld or absent
 * the whole is withheld. Source: docs/decisions/0042-where-indicators-stand.md.
 */
export function deriveSubset(figures: readonly Figure[], policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  const [only] = figures
  if (only === undefined) return hiddenFigure
  if (figures.length === 1) return only
  const parts = figures.flatMap((figure) => possibleOf(figure, policy.publicSize, scale) ?? [])
  if (parts.length < figures.length) return hiddenFigure
  const n = publicSize(
    parts.reduce((sum, { fewest }) => sum + fewest, 0),
    policy,
  )
  return mintFigure({ status: 'between', from: tenthsAsText(leastTenths(parts)), to: tenthsAsText(mostTenths(parts)), n })
}
