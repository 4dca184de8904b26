import { beforeEach, expect, test } from 'vitest'
import { loader as csvLoader } from '~/routes/_public.benchmark[.]csv'
import { loader } from '~/routes/_public.benchmark'
import type { Benchmark } from '~/domain/indicator/benchmark'
import { exact, low } from '../fixtures/invented-content'
import { insertRelease } from '../fixtures/insert-release'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { addSecondPartnership, secondPartnership } from '../support/second-partnership'

const groups = { recovery: { PS08: exact('3.4') } }

beforeEach(async () => {
  await freshDatabase()
  await addSecondPartnership()
})

async function table(query = '') {
  const answer = await callRoute(loader, getRequest(`/benchmark${query}`))
  return { status: answer.status, benchmark: (answer.body as { benchmark: Benchmark | null }).benchmark }
}

test('is there before anything was published, without a table and without a file', async () => {
  expect(await table()).toEqual({ status: 200, benchmark: null })
  expect((await callRoute(csvLoader, getRequest('/benchmark.csv'))).status).toBe(404)
})

test('puts what two partnerships released beside each other, each with the address of its release', async () => {
  await insertRelease(1, { groups, sizes: { recovery: 14 }, total: { PS08: exact('3.4') } })
  await insertRelease(1, { groups, sizes: { recovery: 14 }, total: { PS08: low('1.9') } }, secondPartnership)
  const { benchmark } = await table('?period=2026/27&series=2022-1-7')
  const row = benchmark?.rows.find(({ theme }) => theme === 'PS08')
  expect(row?.cells.map(({ partnership, figure }) => [partnership, figure.status])).toEqual([
    ['clackmannanshire', 'exact'],
    ['west-dunbartonshire', 'low'],
  ])
  expect(benchmark?.columns.map(({ at }) => at)).toEqual(['', '/west-dunbartonshire'])
  const file = await callRoute(csvLoader, getRequest('/benchmark.csv'))
  expect(file.body).toContain('PS08,2022,1-7,2026/27,Community Planning West Dunbartonshire,<1.9,low,10,,/west-dunbartonshire/releases/1')
  expect(file.body).toContain('PS12,2022,1-7,2026/27,Clackmannanshire Community Justice Partnership,[c],hidden,')
})

test('says of the one that it has no release in the year', async () => {
  await insertRelease(1, { groups, sizes: { recovery: 14 }, total: { PS08: exact('3.4') } })
  const { benchmark } = await table()
  expect(benchmark?.columns.map(({ id, release }) => [id, release?.sequence ?? null])).toEqual([
    ['clackmannanshire', 1],
    ['west-dunbartonshire', null],
  ])
})

test.each(['?period=2019/20', '?series=2015-1-7', '?period=2026/27&series=x'])('answers 404 to %s, where no release is', async (query) => {
  await insertRelease(1, { groups, sizes: { recovery: 14 } })
  expect((await table(query)).status).toBe(404)
})
