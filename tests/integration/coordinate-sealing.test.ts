import { beforeEach, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { headers, loader as sealingLoader } from '~/routes/_coordinate.waves.$wave.sealing'
import { action as sealAction, loader as sealLoader } from '~/routes/_coordinate.waves.$wave.seal'
import { accepted } from '~/domain/kernel/result'
import type * as Sealing from '~/usecases/seal-wave.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

/** A sealing that stands still until the test lets it go, so that there is time to look at it. */
const slow = vi.hoisted(() => ({ letGo: (_how: 'done' | 'broken') => {} }))

vi.mock('~/usecases/seal-wave.server', async (original) => ({
  ...(await original<typeof Sealing>()),
  sealWave: async (_request: unknown, tellPercent: (percent: number) => void) => {
    await Promise.resolve()
    tellPercent(43)
    return new Promise((resolve, reject) => {
      slow.letGo = (how) => (how === 'done' ? resolve(accepted({ batches: 2 })) : reject(new Error('the disk is full')))
    })
  },
}))

let cookie = ''
let wave = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-04-10')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
  wave = (await makeWave({ state: 'closed' })).id
})

const seal = () => callRoute(sealAction, postRequest('/seal', { confirmed: 'yes' }, cookie), { wave })
const look = (query = '') => callRoute(sealingLoader, getRequest(`/sealing${query}`, cookie), { wave })

test('a long sealing shows per cent and nothing else, looks again without a script, and leads to the wave at the end', async () => {
  expect((await seal()).headers.get('Location')).toBe(`/waves/${wave}/sealing`)
  const page = await look()
  expect(page).toMatchObject({ status: 200, body: { percent: 43, looksAgain: 'by itself' } })
  const refreshed = headers({
    loaderHeaders: page.headers,
    parentHeaders: new Headers(),
    actionHeaders: new Headers(),
    errorHeaders: undefined,
  })
  expect(refreshed).toEqual({ 'Cache-Control': 'no-store', Refresh: '2' })
  expect((await callRoute(sealLoader, getRequest('/seal', cookie), { wave })).headers.get('Location')).toBe(`/waves/${wave}/sealing`)

  await database().wave.update({ where: { id: wave }, data: { state: 'sealed' } })
  slow.letGo('done')
  await vi.waitFor(async () => expect((await look()).headers.get('Location')).toBe(`/waves/${wave}`))
})

test('whoever reads slowly can stop the page from looking again by itself', async () => {
  await seal()
  const page = await look('?look=by-hand')
  expect(page).toMatchObject({ body: { percent: 43, looksAgain: 'by hand' } })
  expect(page.headers.get('Refresh')).toBeNull()
  slow.letGo('done')
})

test('a sealing that broke off is said to have changed nothing', async () => {
  const warned = new Promise((resolve) => process.once('warning', resolve))
  await seal()
  slow.letGo('broken')
  await warned
  await vi.waitFor(async () => expect(await look()).toMatchObject({ status: 200, body: { percent: null } }))
  expect((await look()).headers.get('Refresh')).toBeNull()
})

test('nothing is under way: a closed wave says so, any other one leads back to its page', async () => {
  expect(await look()).toMatchObject({ status: 200, body: { percent: null } })
  wave = (await makeWave({ state: 'open' })).id
  expect((await look()).headers.get('Location')).toBe(`/waves/${wave}`)
})
