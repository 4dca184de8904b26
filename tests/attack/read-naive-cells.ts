import { policy } from '~/domain/disclosure/policy'
import { tenthsHalfUp } from '~/domain/disclosure/tenths'
import type { PlannedWave } from './history'
import { type NaiveCell, personName } from './naive-policies'
import { histogramOf, type PeopleClass, type Puzzle, ratings, type Statement } from './puzzle'

/** All sums of `n` ratings that are shown as this mean. */
export function sumsOfMean(tenths: number, n: number): { readonly least: number; readonly most: number } {
  const sums = Array.from({ length: 6 * n + 1 }, (_, more) => n + more).filter((sum) => tenthsHalfUp(sum, n) === tenths)
  return { least: sums[0] as number, most: sums.at(-1) as number }
}

/** People who are in the same cells are told apart by nobody. */
export function readNaiveCells(name: string, cells: readonly NaiveCell[], answers: ReadonlyMap<string, number>): Puzzle {
  const homes = new Map<string, string[]>()
  for (const person of answers.keys()) {
    const home = cells.map(({ members }) => (members.has(person) ? '1' : '0')).join('')
    if (home.includes('1')) homes.set(home, [...(homes.get(home) ?? []), person])
  }
  const classes = [...homes.values()].map((people): PeopleClass => ({
    name: people.join(', '),
    size: people.length,
    c: policy.c,
    truth: histogramOf(people.map((person) => answers.get(person) as number)),
    typed: new Map(),
  }))
  const insideOf = (cell: number) =>
    new Map([...homes.keys()].flatMap((home, position) => (home[cell] === '1' ? [[position, 1] as const] : [])))
  const statements = cells.map(({ members, tenths }, cell): Statement => ({
    of: insideOf(cell),
    weights: ratings,
    ...sumsOfMean(tenths, members.size),
  }))
  return { name, classes, cases: [statements], exact: statements.map(({ of }) => of) }
}

/** What everybody of a wave answered to one theme. */
export function answersOf(wave: PlannedWave, theme: string): ReadonlyMap<string, number> {
  return new Map(
    wave.communities.flatMap(({ code, people }) =>
      people.flatMap(({ ratings }, person) => (ratings[theme] === undefined ? [] : [[personName(code, person), ratings[theme]] as const])),
    ),
  )
}
