import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action, loader } from '~/routes/_facilitate.consensus.new'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let typist: SignedInAs
let waveId: string

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  typist = await signInAs('facilitator')
  waveId = (await makeWave({ instrument: 'place-standard-7' })).id
})

const filled = { communityId: 'clackmannanshire-recovery', headCount: '12', mayShow: 'yes', PS02: '4', PS14: '7' }

function send(fields: Record<string, string>, who = typist) {
  return callRoute(action, postRequest(`/consensus/new?wave=${waveId}`, { id: randomUUID(), intent: 'keep', ...fields }, who.cookie))
}

async function open(who = typist) {
  return (await callRoute(loader, getRequest('/consensus/new', who.cookie))).body
}

test('a consensus sheet is kept apart: it never waits among the answers', async () => {
  expect((await send(filled)).headers.get('Location')).toBe(`/consensus/new?wave=${waveId}&done=kept`)
  const sheet = await database().consensusSheet.findFirstOrThrow()
  expect(sheet).toMatchObject({ waveId, communityId: filled.communityId, headCount: 12, mayShow: true, enteredById: typist.staffId })
  expect(JSON.parse(sheet.ratings)).toEqual({ PS02: 4, PS14: 7 })
  expect(await database().pending.count()).toBe(0)
})

test('the same form sent twice is one sheet', async () => {
  const id = randomUUID()
  expect([(await send({ ...filled, id })).status, (await send({ ...filled, id })).status]).toEqual([302, 302])
  expect(await database().consensusSheet.count()).toBe(1)
})

test('a box that is not ticked means that it may not be shown', async () => {
  const { mayShow: _, ...rest } = filled
  await send(rest)
  expect(await database().consensusSheet.findFirstOrThrow()).toMatchObject({ mayShow: false })
})

test.each`
  what                        | change                                                    | items
  ${'no group'}               | ${{ communityId: '' }}                                    | ${['communityId']}
  ${'a group not asked'}      | ${{ communityId: 'clackmannanshire-victims' }}            | ${['communityId']}
  ${'one person'}             | ${{ headCount: '1' }}                                     | ${['headCount']}
  ${'a rating off the scale'} | ${{ PS02: '8' }}                                          | ${['PS02']}
  ${'nothing at all'}         | ${{ communityId: '', headCount: '', PS02: '', PS14: '' }} | ${['communityId', 'headCount', 'PS02']}
`('$what is refused with what was typed', async ({ change, items }: { change: Record<string, string>; items: string[] }) => {
  const answer = await send({ ...filled, ...change })
  expect(answer).toMatchObject({ status: 422, body: { typed: { ...filled, ...change } } })
  expect((answer.body as { problems: { item: string }[] }).problems.map(({ item }) => item)).toEqual(items)
  expect(await database().consensusSheet.count()).toBe(0)
})

test('one’s own sheets are listed and can be deleted while the wave is open', async () => {
  const id = randomUUID()
  await send({ ...filled, id })
  expect(await open()).toMatchObject({ entries: [{ id, headCount: 12, community: 'Forth Valley Recovery Community' }] })
  await send({ id, intent: 'delete' })
  expect(await open()).toMatchObject({ entries: [] })
})

test('nobody sees or deletes what another person entered', async () => {
  const id = randomUUID()
  await send({ ...filled, id })
  const other = await signInAs('coordinator')
  expect(await open(other)).toMatchObject({ entries: [] })
  await send({ id, intent: 'delete' }, other)
  expect(await database().consensusSheet.count()).toBe(1)
})

test('a closed wave takes no sheet and gives none back', async () => {
  const id = randomUUID()
  await send({ ...filled, id })
  await database().wave.update({ where: { id: waveId }, data: { state: 'closed' } })
  expect((await send(filled)).status).toBe(422)
  expect((await send({ id, intent: 'delete' })).status).toBe(422)
  expect(await database().consensusSheet.count()).toBe(1)
})

test('a viewer is refused', async () => {
  const viewer = await signInAs('viewer')
  expect((await send(filled, viewer)).status).toBe(403)
  expect((await callRoute(loader, getRequest('/consensus/new', viewer.cookie))).status).toBe(403)
})
