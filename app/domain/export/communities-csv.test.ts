import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { exact, hidden, high, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { inventedFramework, inventedIndicator } from '../../../tests/fixtures/invented-framework'
import type { Figure } from '../disclosure/figure'
import type { Indicator } from '../indicator/indicator'
import { groupProgress } from '../indicator/group-progress'
import { communitiesCsv } from './communities-csv'

const communities = ['victims', 'recovery', 'prison'].map((code) => ({ code, name: code }))

const indicator = (order: number, theme: string | null): Indicator =>
  inventedIndicator({ id: `i${order}`, order, measure: `measure ${order}`, source: theme === null ? 'entered' : 'survey', theme })

const framework = inventedFramework({ indicators: [indicator(1, 'PS12'), indicator(2, null), indicator(3, 'PS08')] })

/** Measure, community, value, status and change of every row, when the communities have these figures. */
function rows(victims: Figure, recovery: Figure, prison: Figure): string[] {
  const groups = { victims: { PS08: victims }, recovery: { PS08: recovery }, prison: { PS08: prison } }
  const releases = [inventedRelease(1, { themes: ['PS08'], groups })]
  const csv = communitiesCsv(framework, ({ theme }) => groupProgress(theme ?? '', communities, releases))
  const table = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data
  return table.map(({ measure, community, value, status, change }) => [measure, community, value, status, change].join(' | '))
}

test.each`
  victims         | recovery        | prison
  ${exact('2.0')} | ${exact('3.0')} | ${exact('4.0')}
  ${exact('4.0')} | ${exact('3.0')} | ${exact('2.0')}
  ${high('6.1')}  | ${hidden}       | ${low('1.9')}
  ${hidden}       | ${low('1.9')}   | ${high('6.1')}
`('rows stand in the order of the plan and of the partnership, whatever the figures are', (figures: Record<string, Figure>) => {
  const names = rows(figures['victims']!, figures['recovery']!, figures['prison']!).map((row) => row.split(' | ').slice(0, 2).join(' '))
  const measures = ['measure 1', 'measure 3'].flatMap((measure) => communities.map(({ name }) => `${measure} ${name}`))
  expect(names).toEqual(measures)
})

test('a withheld cell is [c] with its status, and one that was never asked is empty', () => {
  expect(rows(hidden, exact('3.0'), low('1.9'))).toEqual([
    'measure 1 | victims |  | none | ',
    'measure 1 | recovery |  | none | ',
    'measure 1 | prison |  | none | ',
    'measure 3 | victims | [c] | hidden | ',
    'measure 3 | recovery | 3.0 | exact | baseline',
    'measure 3 | prison | <1.9 | low | baseline',
  ])
})

test('an export has these columns and no other: none for how far answers lie apart', () => {
  const [head] = communitiesCsv(framework, () => [])
    .replace('\uFEFF', '')
    .split('\r\n')
  expect(head?.split(',')).toEqual(['measure', 'community', 'wave', 'sealed_baseline', 'value', 'status', 'change', 'n', 'release'])
})
