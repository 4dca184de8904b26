import { listInstruments } from '~/data/instruments.server'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import { listReleases } from '~/data/releases.server'
import { type Benchmark, buildBenchmark } from '~/domain/indicator/benchmark'
import { type BenchmarkChoice, listChoices, seriesKey } from '~/domain/indicator/benchmark-series'
import { listLinkedPartnerships } from './asked-partnership.server'

interface AskedBenchmark {
  /** Null while no partnership has a release. */
  readonly benchmark: Benchmark | null
  /** Every table that can be asked for. */
  readonly choices: readonly BenchmarkChoice[]
  /** Partnership id → what it calls its whole area and its settlements, by code. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>
}

async function listPlaces(id: string): Promise<readonly [id: string, names: Readonly<Record<string, string>>]> {
  const places = await findPartnershipPlaces(id)
  const settlements = places?.settlements.map(({ code, name }) => [code, name] as const) ?? []
  return [id, Object.fromEntries([['area', places?.area ?? ''], ...settlements])]
}

/** The benchmark that an address asks for, `?period=2025/26&series=2022-1-7`; the latest one without. Throws 404 for one that has no release. */
export async function requireBenchmark(request: Request): Promise<AskedBenchmark> {
  const linked = await listLinkedPartnerships()
  const partnerships = await Promise.all(linked.map(async (one) => ({ ...one, releases: await listReleases(one.id) })))
  const editions = new Map((await listInstruments()).map(({ id, edition }) => [id, edition]))
  const choices = listChoices(partnerships, editions)
  const asked = new URL(request.url).searchParams
  const [period, series] = [asked.get('period'), asked.get('series')]
  const found = choices.filter(
    (choice) => (period ?? choice.period) === choice.period && (series ?? seriesKey(choice.series)) === seriesKey(choice.series),
  )
  const [choice] = found
  if (choice === undefined && (period !== null || series !== null)) throw new Response(null, { status: 404 })
  return {
    benchmark: choice === undefined ? null : buildBenchmark(partnerships, choice, editions),
    choices,
    places: Object.fromEntries(await Promise.all(linked.map(({ id }) => listPlaces(id)))),
  }
}
