import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { formatReceipt } from '~/domain/response/receipt'
import { loader as handInLoader } from '~/routes/_facilitate.paper.$collector.hand-in'
import { action as withdrawAction } from '~/routes/_respond.s.$collector_.withdraw'
import { closeWave } from '~/usecases/close-wave.server'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { issuedTo, pendingRatings, type IssuedBatch } from '../support/paper-steps'
import { getRequest, postRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let typist: SignedInAs
let waveId: string
let batch: IssuedBatch

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  typist = await signInAs('facilitator')
  waveId = (await makeWave({ instrument: 'place-standard-7', paperInDay: '2026-04-07' })).id
  batch = await issuedTo(typist, waveId, 5)
  await batch.type(1, { PS02: '1', good_PS02: 'The bus' })
  await batch.type(3, { PS02: '3' })
  await batch.type(4, { PS02: '4', priority1: '1' })
})

function withdraw(receipt: string) {
  const { collector } = batch
  return callRoute(withdrawAction, postRequest(`/s/${collector}/withdraw`, { receipt, intent: 'remove' }), { collector })
}

function close() {
  return closeWave({ waveId, partnershipId: typist.partnershipId, actor: 'Test' })
}

test('handing in moves the typed sheets among the answers and destroys what was typed', async () => {
  expect((await batch.handIn()).headers.get('Location')).toBe(`/paper/${batch.collector}?done=handed-in`)
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 3 }, { PS02: 4 }])
  expect(await batch.left()).toEqual([2, 5])
  const texts = await database().freeText.findMany()
  expect(texts.map(({ waveId: wave }) => wave)).toEqual([waveId])
  expect(JSON.stringify(texts)).not.toContain('bus')
})

test('handing in again adds nothing; what was typed meanwhile goes with the next time', async () => {
  await batch.handIn()
  await batch.handIn()
  expect(await database().pending.count()).toBe(3)
  await batch.type(2, { PS02: '2' })
  await batch.handIn()
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 2 }, { PS02: 3 }, { PS02: 4 }])
})

test('hand-ins at the same moment count each sheet once', async () => {
  const results = await Promise.all([handIn(batch.own), handIn(batch.own), handIn(batch.own)])
  expect(results.map((result) => (result.ok ? result.value.sheets : result)).toSorted()).toEqual([0, 0, 3])
  expect(await database().pending.count()).toBe(3)
})

test('typing while the batch is handed in is either counted or kept, never lost', async () => {
  const [typed] = await Promise.all([batch.type(3, { PS02: '7' }), handIn(batch.own), batch.type(5, { PS02: '5' })])
  await batch.handIn()
  const three = typed.status === 302 ? { PS02: 7 } : { PS02: 3 }
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 4 }, { PS02: 5 }, three].toSorted((a, b) => a.PS02 - b.PS02))
})

test('nothing happens before the box is ticked', async () => {
  expect(await batch.handIn({})).toMatchObject({ status: 422, body: { problems: [{ item: 'confirmed' }] } })
  expect(await database().pending.count()).toBe(0)
})

test('the order of the sheets does not survive the hand-in, wherever the database puts new rows', async () => {
  const many = await issuedTo(typist, waveId, 40)
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1)
  const rows = numbers.map((number) => `${number},${Math.floor(number / 7) + 1},${(number % 7) + 1},,,,,`)
  await many.importText(['sheet,PS02,PS07,PS08,PS09,PS10,PS12,PS14', ...rows].join('\n'))
  await many.handIn()
  const stored = await database().pending.findMany({ where: { collectorId: many.collector }, select: { answers: true } })
  const order = stored.map(({ answers }) => {
    const { ratings } = JSON.parse(answers) as { ratings: Record<string, number> }
    return 7 * ((ratings['PS02'] ?? 0) - 1) + (ratings['PS07'] ?? 0) - 1
  })
  expect(order.toSorted((a, b) => a - b)).toEqual(numbers)
  expect(order).not.toEqual(numbers)
})

test.each`
  when                        | today           | state       | key
  ${'after the paper-in day'} | ${'2026-04-08'} | ${'open'}   | ${'paper-day-past'}
  ${'in a closed wave'}       | ${'2026-03-15'} | ${'closed'} | ${'wave-closed'}
`('handing in $when is refused', async ({ today, state, key }: Record<'today' | 'state' | 'key', string>) => {
  await database().wave.update({ where: { id: waveId }, data: { state } })
  setToday(today)
  expect(await handIn(batch.own)).toMatchObject({ ok: false, problems: [{ key }] })
  expect((await batch.handIn()).status).toBe(422)
  expect(await database().pending.count()).toBe(0)
  const page = await callRoute(handInLoader, getRequest('/paper', typist.cookie), { collector: batch.collector })
  expect(page.body).toMatchObject({ batch: { refusal: key } })
})

test('handing in works after the answer-by day, on the paper-in day', async () => {
  setToday('2026-04-07')
  await batch.handIn()
  expect(await database().pending.count()).toBe(3)
})

test('the receipt of a strip removes a sheet that was handed in, with its text', async () => {
  const receipt = formatReceipt(await batch.secretOf(1))
  await batch.handIn()
  expect(await withdraw(receipt)).toMatchObject({ body: { stage: 'removed' } })
  expect(await pendingRatings()).toEqual([{ PS02: 3 }, { PS02: 4 }])
  expect(await database().freeText.count()).toBe(0)
})

test('the receipt of a strip removes a sheet that is typed and not handed in', async () => {
  expect(await withdraw(formatReceipt(await batch.secretOf(3)))).toMatchObject({ body: { stage: 'removed' } })
  expect(await batch.left()).toEqual([1, 2, 4, 5])
  await batch.handIn()
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 4 }])
})

test('closing hands in every batch of the wave and destroys every sheet, and the receipts with them', async () => {
  const second = await issuedTo(await signInAs('coordinator'), waveId, 2)
  await second.type(2, { PS02: '7' })
  setToday('2026-04-07')
  expect(await close()).toMatchObject({ ok: true })
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 3 }, { PS02: 4 }, { PS02: 7 }])
  expect(await database().paperSheet.count()).toBe(0)
  expect(await database().pending.count({ where: { receiptHmac: null } })).toBe(4)
  expect((await batch.type(2, { PS02: '1' })).status).toBe(422)
  expect((await batch.handIn()).status).toBe(422)
})

test('closing and handing in at the same moment count each sheet once', async () => {
  setToday('2026-04-07')
  await Promise.all([close(), handIn(batch.own)])
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 3 }, { PS02: 4 }])
  expect(await database().paperSheet.count()).toBe(0)
})
