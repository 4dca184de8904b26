import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as daysAction } from '~/routes/_coordinate.waves.$wave.days'
import { loader as waveLoader } from '~/routes/_coordinate.waves.$wave._index'
import { action as publishAction, loader as publishLoader } from '~/routes/_coordinate.waves.$wave.publish'
import { publishDue } from '~/usecases/publish-due.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { makeSealedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

const publish = (wave: string) => callRoute(publishAction, postRequest('/publish', { confirmed: 'yes' }, cookie), { wave })
const read = (loader: Parameters<typeof callRoute>[0], wave: string) => callRoute(loader, getRequest('/waves', cookie), { wave })
const releases = () =>
  database().release.findMany({ orderBy: { sequence: 'asc' }, select: { sequence: true, publishedOn: true, waveId: true } })

describe('a wave with a day for its results', () => {
  test('is not published before that day, and the page says when it will be', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-04-14' })
    setToday('2026-04-13')
    const refusal = 'The results of this wave come out on 14 April 2026. Change the day if that is wrong'
    expect(await publish(id)).toMatchObject({ status: 422, body: { problems: [{ text: refusal }] } })
    expect((await read(publishLoader, id)).body).toMatchObject({ step: 'wait-for-publication', release: null })
    expect((await read(waveLoader, id)).body).toMatchObject({ step: 'wait-for-publication', wave: { publishOn: '2026-04-14' } })
    await publishDue()
    expect(await releases()).toEqual([])
  })

  test('comes out by itself on that day, once, and that is written down', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-04-14' })
    setToday('2026-04-14')
    await publishDue()
    await publishDue()
    expect(await releases()).toEqual([{ sequence: 1, publishedOn: '2026-04-14', waveId: id }])
    const log = await database().auditEntry.findMany({ where: { act: 'publish' } })
    expect(log).toMatchObject([{ actor: 'What Matters, on the day that was set', subject: id, day: '2026-04-14' }])
  })

  test('comes out with the day on which it really came out, when the site did not run on the day', async () => {
    await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-04-14' })
    setToday('2026-04-20')
    await publishDue()
    expect(await releases()).toMatchObject([{ publishedOn: '2026-04-20' }])
  })

  test('comes out however few answered', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 3 }, publishOn: '2026-04-14' })
    setToday('2026-04-14')
    await publishDue()
    expect(await releases()).toEqual([{ sequence: 1, publishedOn: '2026-04-14', waveId: id }])
  })

  test('that was sealed after it waits for the coordinator', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-03-30' })
    await publishDue()
    expect(await releases()).toEqual([])
    expect((await publish(id)).status).toBe(302)
    expect(await releases()).toMatchObject([{ publishedOn: '2026-03-31' }])
  })

  test('comes out on the new day when it is moved', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-04-14' })
    const moved = await callRoute(daysAction, postRequest('/days', { publishOn: '2026-04-20' }, cookie), { wave: id })
    expect(moved.status).toBe(302)
    setToday('2026-04-19')
    await publishDue()
    expect(await releases()).toEqual([])
    setToday('2026-04-20')
    await publishDue()
    expect(await releases()).toMatchObject([{ publishedOn: '2026-04-20' }])
  })
})

test('waves that are due together come out in the order of their days, each chained to the one before', async () => {
  const later = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: '2026-04-15' })
  const earlier = await makeSealedWave({ sizes: { prison: 12 }, publishOn: '2026-04-14' })
  setToday('2026-04-20')
  await Promise.all([publishDue(), publishDue()])
  expect((await releases()).map(({ waveId }) => waveId)).toEqual([earlier.id, later.id])
})

test('a wave from before a day could be set is never published by itself, and by a person at any time', async () => {
  const { id } = await makeSealedWave({ sizes: { recovery: 12 }, publishOn: null })
  setToday('2027-01-01')
  await publishDue()
  expect(await releases()).toEqual([])
  expect((await publish(id)).status).toBe(302)
})
