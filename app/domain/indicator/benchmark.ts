import type { Figure } from '../disclosure/figure'
import { poolCode, type Release, type ReleaseContent } from '../disclosure/release'
import { hiddenFigure, noFigure } from '../disclosure/withheld-figure'
import { type BenchmarkChoice, type Editions, periodOf, type ReleasingPartnership, seriesKey, seriesOf } from './benchmark-series'
import { totalMark, type WithdrawalMark } from './released-figure'

/** What a release rests on, as it is public: what makes the figures of two partnerships comparable, or not. */
export interface BenchmarkBasis {
  /** 'area' or the code of a settlement */
  readonly place: string
  readonly instrument: string
  /** Kinds of evidence that may be named, and whether there were others. */
  readonly ways: readonly string[]
  readonly otherWays: boolean
  /** Whether anybody could answer without a code of their own. */
  readonly openLink: boolean
  /** The names of the communities that were asked. */
  readonly communities: readonly string[]
}

/** In what the partnerships of a table differ, so that their figures cannot simply be compared. */
export const benchmarkDifferences = ['place', 'instrument', 'ways', 'open-links', 'communities'] as const
export type BenchmarkDifference = (typeof benchmarkDifferences)[number]

/** One partnership of a table; without a release in the period it says so. */
export interface BenchmarkColumn {
  readonly id: string
  readonly name: string
  readonly at: string
  readonly release: Release | null
  /** How many releases it has in the period; the latest is the one that counts. */
  readonly inPeriod: number
  readonly basis: BenchmarkBasis | null
}

/** A theme over all groups in one partnership. */
export interface BenchmarkCell {
  readonly partnership: string
  readonly figure: Figure
  readonly mark: WithdrawalMark | null
}

export interface Benchmark extends BenchmarkChoice {
  /** By name: a benchmark ranks nobody, and has no mean over partnerships. */
  readonly columns: readonly BenchmarkColumn[]
  readonly rows: readonly { readonly theme: string; readonly cells: readonly BenchmarkCell[] }[]
  readonly differences: readonly BenchmarkDifference[]
}

function basisOf({ wave, groups }: ReleaseContent): BenchmarkBasis {
  const evidence = groups.flatMap((group) => group.evidence ?? [])
  return {
    place: wave.place,
    instrument: wave.instrument,
    ways: [...new Set(evidence.flatMap(({ kinds }) => kinds))].toSorted(),
    otherWays: evidence.some(({ otherWays }) => otherWays),
    openLink: groups.some(({ openLink }) => openLink),
    communities: groups.filter(({ code }) => code !== poolCode).map(({ name }) => name),
  }
}

/** Every basis as text, one a kind of difference. Settlements of two partnerships are never the same place. */
const asText: Readonly<Record<BenchmarkDifference, (basis: BenchmarkBasis, partnership: string) => string>> = {
  place: ({ place }, partnership) => (place === 'area' ? place : `${partnership} ${place}`),
  instrument: ({ instrument }) => instrument,
  ways: ({ ways, otherWays }) => `${ways.join(' ')} ${otherWays}`,
  'open-links': ({ openLink }) => String(openLink),
  communities: ({ communities }) => communities.toSorted().join('\n'),
}

function differencesOf(columns: readonly BenchmarkColumn[]): readonly BenchmarkDifference[] {
  const told = columns.flatMap(({ id, basis }) => (basis === null ? [] : [{ id, basis }]))
  return benchmarkDifferences.filter((kind) => new Set(told.map(({ id, basis }) => asText[kind](basis, id))).size > 1)
}

function columnOf(partnership: ReleasingPartnership, { series, period }: BenchmarkChoice, editions: Editions): BenchmarkColumn {
  const { id, name, at, releases } = partnership
  const wanted = seriesKey(series)
  const own = releases.filter((release) => {
    const found = seriesOf(release, editions)
    return found !== null && seriesKey(found) === wanted && periodOf(release) === period
  })
  const release = own.toSorted((one, other) => one.content.wave.closedOn.localeCompare(other.content.wave.closedOn)).at(-1) ?? null
  return { id, name, at, release, inPeriod: own.length, basis: release === null ? null : basisOf(release.content) }
}

function cellOf({ id, release }: BenchmarkColumn, theme: string): BenchmarkCell {
  if (release === null || !release.content.wave.themes.includes(theme)) return { partnership: id, figure: noFigure, mark: null }
  const mark = totalMark(theme, release)
  return { partnership: id, figure: mark === 'withdrawn' ? hiddenFigure : (release.content.total.figures[theme] ?? hiddenFigure), mark }
}

/**
 * The released figures over all groups of several partnerships beside each other, a row a theme: one edition of the themes on one scale, one
 * financial year, of each partnership its latest release in it. Made of releases alone; entered figures are never compared. Partnerships
 * stand in the order of their names.
 */
export function buildBenchmark(partnerships: readonly ReleasingPartnership[], choice: BenchmarkChoice, editions: Editions): Benchmark {
  const byName = partnerships.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const columns = byName.map((partnership) => columnOf(partnership, choice, editions))
  const themes = [...new Set(columns.flatMap(({ release }) => release?.content.wave.themes ?? []))].toSorted()
  return {
    ...choice,
    columns,
    rows: themes.map((theme) => ({ theme, cells: columns.map((column) => cellOf(column, theme)) })),
    differences: differencesOf(columns),
  }
}
