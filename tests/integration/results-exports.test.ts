import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeEach, describe, expect, test } from 'vitest'
import { loader as csvLoader } from '~/routes/_public.frameworks.$file[.]csv'
import { loader as jsonLoader } from '~/routes/_public.($partnership).releases.$number[.]json'
import { insertRelease } from '../fixtures/insert-release'
import { between, exact, high, low } from '../fixtures/invented-content'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'

const columns = [
  'outcome',
  'national_outcomes',
  'measure',
  'baseline',
  'trend',
  '18/19',
  '21/22',
  'lead',
  'value',
  'status',
  'n',
  'release',
  'released_baseline',
  'released_baseline_in',
  'change',
  'standing',
]
const communityColumns = ['measure', 'community', 'wave', 'sealed_baseline', 'value', 'status', 'change', 'n', 'release']

async function csv(file: string): Promise<Response> {
  return csvLoader({ request: getRequest(`/frameworks/${file}.csv`), params: { file }, context: {} })
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const text = await (await csv(file)).text()
  return Papa.parse<Record<string, string>>(text, { header: true }).data
}

/** The answer of a loader that throws a response. */
async function refusal(answer: Promise<Response>): Promise<number> {
  return answer.then(
    (response) => response.status,
    (thrown: Response) => thrown.status,
  )
}

const release = {
  title: 'Autumn',
  groups: {
    recovery: { PS08: exact('3.4'), PS02: low('1.9') },
    prison: { PS08: low('1.9'), PS02: exact('2.5') },
    victims: {},
    families: {},
    pool: { PS08: exact('4.0') },
  },
  sizes: { recovery: 14, prison: 10, pool: 12 },
  total: { PS08: between('2.2', '2.7', 35), PS02: exact('2.1', 20), PS07: low('1.8', 30), PS09: high('6.1', 50) },
}

beforeEach(freshDatabase)

describe('the table of the framework as CSV', () => {
  test('is the printed table, byte for byte, before anything is released or entered', async () => {
    const response = await csv('clackmannanshire-2018')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.equals(readFileSync('tests/fixtures/clackmannanshire-2018-without-release.csv'))).toBe(true)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="clackmannanshire-2018.csv"')
  })

  test('has exactly 25 rows in the columns that stay', async () => {
    const rows = await rowsOf('clackmannanshire-2018')
    expect(rows).toHaveLength(25)
    expect(Object.keys(rows[0] ?? {})).toEqual(columns)
    expect(rows.every((row) => row['status'] === 'none' && row['value'] === '')).toBe(true)
  })

  test('fills the seven survey rows from the release and leaves the other 18 as printed', async () => {
    const before = await rowsOf('clackmannanshire-2018')
    await insertRelease(1, release)
    const rows = await rowsOf('clackmannanshire-2018')
    const filled = rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]))
    expect(
      filled.map(({ measure, value, status, n, release: number }) => [/“(.+)”/.exec(measure ?? '')?.[1], value, status, n, number]),
    ).toEqual([
      ['work and local economy', '2.2–2.7', 'between', '35', '1'],
      ['public transport', '2.1', 'exact', '20', '1'],
      ['facilities and amenities', '<1.8', 'low', '30', '1'],
      ['Social Contact', '[c]', 'hidden', '', '1'],
      ['Influence and Sense of Control', '[c]', 'hidden', '', '1'],
      ['Feeling Safe', '[c]', 'hidden', '', '1'],
      ['Housing and Community', '>6.1', 'high', '50', '1'],
    ])
    expect(rows.map((row) => row['baseline'])).toEqual(before.map((row) => row['baseline']))
  })

  test('is not there for a framework without indicators or of nobody here', async () => {
    expect(await refusal(csv('clackmannanshire-2023'))).toBe(404)
    expect(await refusal(csv('west-dunbartonshire-2017'))).toBe(404)
    expect(await refusal(csv('nothing'))).toBe(404)
  })
})

describe('the survey indicators by group as CSV', () => {
  test('have a row for every indicator and community before a release', async () => {
    const rows = await rowsOf('clackmannanshire-2018-communities')
    expect(rows).toHaveLength(28)
    expect(Object.keys(rows[0] ?? {})).toEqual(communityColumns)
    expect(rows.every((row) => row['status'] === 'none' && row['value'] === '' && row['sealed_baseline'] === '')).toBe(true)
  })

  test('have the pool last, the first figure as baseline, and a change only between two means', async () => {
    await insertRelease(1, release)
    await insertRelease(2, {
      title: 'Spring',
      groups: { recovery: { PS08: exact('3.1') }, prison: { PS08: exact('2.4') }, victims: { PS08: exact('5.0', 20) }, families: {} },
      sizes: { recovery: 15, prison: 12, victims: 20 },
    })
    const rows = await rowsOf('clackmannanshire-2018-communities')
    expect(rows).toHaveLength(35)
    const own = rows.filter((row) => row['measure']?.includes('work and local economy'))
    expect(own.map(({ measure: _measure, ...row }) => Object.values(row).join(' | '))).toEqual([
      'Forth Valley Recovery Community | Spring | 3.4 | 3.1 | exact | -0.3 | 10 | 2',
      'People with prison experience | Spring | <1.9 | 2.4 | exact | higher | 10 | 2',
      'Victims | Spring | 5.0 | 5.0 | exact | baseline | 20 | 2',
      'Families | Spring |  | [c] | hidden |  |  | 2',
      'Other groups combined | Autumn | 4.0 | 4.0 | exact | not compared | 10 | 1',
    ])
  })
})

describe('a release as data', () => {
  const json = (number: string, headers: Record<string, string> = {}) =>
    jsonLoader({ request: new Request(`http://localhost:3000/releases/${number}.json`, { headers }), params: { number }, context: {} })

  test('is the stored bytes', async () => {
    const payload = await insertRelease(1, release)
    const response = await json('1')
    expect(await response.text()).toBe(payload)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  })

  test('need not be sent twice', async () => {
    await insertRelease(1, release)
    const tag = (await json('1')).headers.get('ETag') ?? ''
    expect((await json('1', { 'If-None-Match': tag })).status).toBe(304)
    expect((await json('1', { 'If-None-Match': '"another"' })).status).toBe(200)
  })

  test('is not there under another number', async () => {
    await insertRelease(1, release)
    expect(await refusal(json('2'))).toBe(404)
    expect(await refusal(json('01'))).toBe(404)
    expect(await refusal(json('one'))).toBe(404)
  })
})
