import type { Release } from '../disclosure/release'
import { ratingScale, type Scale } from '../disclosure/scale'
import { financialYear } from './period'

/** A partnership with all that it has released, oldest first. */
export interface ReleasingPartnership {
  readonly id: string
  readonly name: string
  /** What its public addresses begin with. */
  readonly at: string
  readonly releases: readonly Release[]
}

/** What may stand in one table: figures of one edition of the themes, on one scale. Figures of unlike editions or scales are never compared. */
export interface BenchmarkSeries {
  readonly edition: string
  readonly scale: Scale
}

/** Instrument id → the edition of its themes. */
export type Editions = ReadonlyMap<string, string>

/** The series as one word of an address: `2022-1-7`. */
export function seriesKey({ edition, scale }: BenchmarkSeries): string {
  return `${edition}-${scale.min}-${scale.max}`
}

/** The series that a release belongs to; null for an instrument that nobody knows the edition of. */
export function seriesOf({ content: { wave } }: Release, editions: Editions): BenchmarkSeries | null {
  const edition = editions.get(wave.instrument)
  return edition === undefined ? null : { edition, scale: wave.scale ?? ratingScale }
}

/** The period of a release: the financial year of its closing day, "2025/26". */
export function periodOf({ content }: Release): string {
  return financialYear(content.wave.closedOn)
}

/** One table that can be asked for. */
export interface BenchmarkChoice {
  readonly series: BenchmarkSeries
  readonly period: string
}

/** Every table that has a release in it: the latest period first, in it the newest edition, then the longer scale. */
export function listChoices(partnerships: readonly ReleasingPartnership[], editions: Editions): readonly BenchmarkChoice[] {
  const found = new Map<string, BenchmarkChoice>()
  for (const release of partnerships.flatMap(({ releases }) => releases)) {
    const series = seriesOf(release, editions)
    if (series !== null) found.set(`${periodOf(release)} ${seriesKey(series)}`, { series, period: periodOf(release) })
  }
  return [...found.values()].toSorted(
    (one, other) =>
      other.period.localeCompare(one.period) ||
      other.series.edition.localeCompare(one.series.edition) ||
      other.series.scale.max - one.series.scale.max,
  )
}
