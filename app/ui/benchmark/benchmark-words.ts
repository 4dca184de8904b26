import type { BenchmarkDifference } from '~/domain/indicator/benchmark'
import { type BenchmarkChoice, seriesKey } from '~/domain/indicator/benchmark-series'

/** The end of an address that asks for this table. */
export function benchmarkQuery({ series, period }: BenchmarkChoice): string {
  return `?period=${period}&series=${seriesKey(series)}`
}

/** What is said where partnerships differ. */
export const differenceWords: Readonly<Record<BenchmarkDifference, string>> = {
  place: 'They did not all rate their whole area.',
  instrument: 'They did not all ask the same number of themes.',
  ways: 'People did not answer in the same ways, as far as the ways may be named.',
  'open-links': 'Some let people answer by an open link, without a code of their own, and others did not.',
  communities: 'They asked different communities of interest, so that a difference may come from who was asked.',
}

const instruments: Readonly<Record<string, string>> = {
  'place-standard-14': 'all 14 themes',
  'place-standard-7': 'the seven themes of the indicators',
  'children-3': 'seven themes for children',
}

/** What was asked, in words; an instrument without words keeps its code. */
export function instrumentText(id: string): string {
  return instruments[id] ?? id
}
