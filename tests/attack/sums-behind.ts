import { deriveFigure } from '~/domain/disclosure/derive-figure'
import type { Figure } from '~/domain/disclosure/figure'
import { policy } from '~/domain/disclosure/policy'
import type { PublicRecord } from '~/domain/disclosure/record'
import { decideSeal } from '~/domain/disclosure/seal'
import { type PeopleClass, sizeOf } from './puzzle'
import { emptyTally, type Tally } from '~/domain/disclosure/tally'

/** What an observer in the worst case knows of one theme of one batch, without its ratings. */
export interface Setting {
  readonly n: number
  readonly meetsAsOneGroup: boolean
  /** Who typed how many of the answers. */
  readonly typed: ReadonlyMap<string, number>
}

/** The figure and the record that one sum leads to. */
export function settingOf({ size, c, typed }: PeopleClass): Setting {
  const counts = [...typed].map(([typist, answers]) => [typist, sizeOf(answers)] as const)
  return { n: size, meetsAsOneGroup: c === policy.cOneGroup, typed: new Map(counts) }
}

interface Outcome {
  readonly sum: number
  readonly shown: string
  readonly record: PublicRecord
}

/** Some answers with this sum: up to n = 49 the record depends on nothing else. */
function someAnswers(n: number, sum: number): ReadonlyMap<number, number> {
  const low = Math.floor(sum / n)
  const higher = sum - low * n
  return new Map([[low, n - higher], ...(higher > 0 ? [[low + 1, higher] as const] : [])])
}

/** What is compared: bands are a statement of their own. */
export function withoutBands(figure: Figure): string {
  return JSON.stringify({ ...figure, bands: undefined })
}

const theme = 'asked'

function outcomeOf({ n, meetsAsOneGroup, typed }: Setting, sum: number): Outcome {
  const tally: Tally = {
    ...emptyTally,
    n: Math.max(n, policy.k),
    ratings: new Map([[theme, someAnswers(n, sum)]]),
    typedRatings: new Map([[theme, typed]]),
  }
  const [batch] = decideSeal([{ communityId: 'any', meetsAsOneGroup, tally }], [theme], policy)
  const record = batch?.records.get(theme)
  if (batch === undefined || record === undefined) throw new Error('Sealing made no record')
  return { sum, shown: withoutBands(deriveFigure(record, batch.c, policy)), record }
}

const tables = new Map<string, readonly Outcome[]>()

/** What this very code shows for every sum that is possible: the observer has the code, and may run it. */
function tableOf(setting: Setting): readonly Outcome[] {
  const key = `${setting.n} ${setting.meetsAsOneGroup} ${[...setting.typed.values()].toSorted((a, b) => a - b).join()}`
  const known = tables.get(key)
  if (known !== undefined) return known
  const table = Array.from({ length: 6 * setting.n + 1 }, (_, more) => outcomeOf(setting, setting.n + more))
  tables.set(key, table)
  return table
}

/** Sums without a gap, and the record of the first. */
export interface SumRange {
  readonly least: number
  readonly most: number
  readonly record: PublicRecord
}

/** All sums that would have been shown as this figure. */
export function sumsBehind(figure: Figure, setting: Setting): readonly SumRange[] {
  const shown = withoutBands(figure)
  const ranges: SumRange[] = []
  for (const { sum, record } of tableOf(setting).filter((outcome) => outcome.shown === shown)) {
    const last = ranges.at(-1)
    if (last !== undefined && last.most === sum - 1) ranges[ranges.length - 1] = { ...last, most: sum }
    else ranges.push({ least: sum, most: sum, record })
  }
  return ranges
}
