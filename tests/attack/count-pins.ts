import { type DisclosurePolicy, policy, policyForGroup } from '~/domain/disclosure/policy'
import { recordOfCounts } from '~/domain/disclosure/public-record'
import { ratingScale } from '~/domain/disclosure/scale'
import { type Histogram, pinnedOutputs } from '../support/pinned-outputs'

/** Somebody who looks at a record and knows some of its answers. */
interface Observer {
  readonly name: string
  readonly known: number
  /** The largest n for which every set of answers is tried. */
  readonly upTo: number
  readonly policy: DisclosurePolicy
  readonly partTyped: number
}

function typist(typed: number): Observer {
  return { name: `typist of ${typed} with an insider`, known: typed + policy.c, upTo: 14, policy, partTyped: typed }
}

const oneGroup = policyForGroup(policy, 'meets as one group')

/** A record for `c` insiders is tried with everything that so many know, and so with what an outsider knows. */
export const observers: readonly Observer[] = [
  { name: 'outsider or insider', known: policy.c, upTo: 30, policy, partTyped: 0 },
  { name: 'two insiders of one group', known: oneGroup.c, upTo: 30, policy: oneGroup, partTyped: 0 },
  ...[1, 2, 3].map(typist),
]

/** What every observer could pin from records of `n` answers; null: not tried for so many. */
export interface Pins {
  readonly n: number
  readonly sets: number
  readonly pins: readonly { readonly observer: string; readonly found: readonly string[] }[]
}

function setsOf(n: number): number {
  return [1, 2, 3, 4, 5, 6].reduce((product, step) => (product * (n + step)) / step, 1)
}

export function countPins(n: number): Pins {
  const pins = observers
    .filter(({ upTo }) => n <= upTo)
    .map(({ name, known, policy: own, partTyped }) => {
      const show = (histogram: Histogram) =>
        JSON.stringify(recordOfCounts(new Map(histogram.map((count, index) => [index + 1, count])), own, ratingScale, partTyped))
      return { observer: name, found: pinnedOutputs(n, 7, known, show) }
    })
  return { n, sets: Math.round(setsOf(n)), pins }
}

/** The result as a table in Markdown. */
export function pinsTable(rows: readonly Pins[]): string {
  const head = ['n', 'sets of answers', ...observers.map(({ name }) => `pinned by ${name}`)]
  const cells = rows.map(({ n, sets, pins }) => {
    const found = observers.map(({ name }) => pins.find(({ observer }) => observer === name)?.found.length)
    return [String(n), sets.toLocaleString('en-GB'), ...found.map((count) => (count === undefined ? '–' : String(count)))]
  })
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
