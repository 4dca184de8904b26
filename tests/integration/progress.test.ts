import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader } from '~/routes/_coordinate.progress'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { makeWorkshopRow } from '../support/make-workshop-row'
import { getRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

async function progress() {
  const { cookie } = await signInAs('coordinator')
  return (await callRoute(loader, getRequest('/progress', cookie))).body as {
    open: ReadonlyArray<{ id: string; communities: ReadonlyArray<{ code: string; band: string }> }>
    places: ReadonlyArray<{ code: string; waves: number; workshops: number; isGap: boolean }>
  }
}

async function answers(collectorId: string, count: number): Promise<void> {
  await database().pending.createMany({ data: Array.from({ length: count }, () => ({ collectorId, answers: '{}' })) })
}

test('an open wave shows a band for each community, and the bytes are the same for 10 and for 30', async () => {
  const wave = await makeWave({ communities: ['recovery', 'prison'] })
  await answers(wave.collectors['recovery'] ?? '', 10)
  await answers(wave.collectors['prison'] ?? '', 9)
  const before = await progress()
  expect(before.open[0]?.communities.map(({ code, band }) => [code, band])).toEqual([
    ['recovery', 'enough'],
    ['prison', 'fewer'],
  ])
  await answers(wave.collectors['recovery'] ?? '', 20)
  expect((await progress()).open).toEqual(before.open)
})

test('a wave that is not open is not among them', async () => {
  await makeWave({ state: 'closed' })
  await makeWave({ communities: ['prison'], state: 'draft' })
  expect((await progress()).open).toEqual([])
})

test('waves and workshops are counted by place, and a settlement with neither is a gap', async () => {
  await makeWave({ place: 'alloa', state: 'closed' })
  await makeWorkshopRow({})
  const { places } = await progress()
  expect(places.find(({ code }) => code === 'alloa')).toMatchObject({ waves: 1, isGap: false })
  expect(places.find(({ code }) => code === 'dollar')).toMatchObject({ waves: 0, workshops: 0, isGap: true })
  expect(places.reduce((sum, { workshops }) => sum + workshops, 0)).toBe(1)
})
