import { beforeEach, expect, test } from 'vitest'
import { appendResponse } from '~/data/append-response.server'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import { formatReceipt } from '~/domain/response/receipt'
import { action as surveyAction } from '~/routes/_respond.s.$collector'
import { action } from '~/routes/_respond.s.$collector_.withdraw'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave, type MadeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { postRequest } from '../support/request'
import { setToday } from '../support/today'

let wave: MadeWave

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  wave = await makeWave()
})

function collectorId(): string {
  return wave.collectors['recovery'] ?? ''
}

async function answered(): Promise<string> {
  const secret = newSecret()
  const answers = { ratings: { PS08: 4 }, priorities: [] }
  const texts = [
    { theme: 'PS08', box: 'good' as const, text: 'One.' },
    { theme: 'PS12', box: 'better' as const, text: 'Two.' },
  ]
  await appendResponse({ collectorId: collectorId(), waveId: wave.id, community: 'recovery', secret, answers, texts, language: 'en' })
  return secret
}

function withdraw(receipt: string, intent = 'remove') {
  const collector = collectorId()
  return callRoute(action, postRequest(`/s/${collector}/withdraw`, { receipt, intent }), { collector })
}

async function rows() {
  return [await database().pending.count(), await database().freeText.count()]
}

test('a receipt removes the answers and every text of one person, and nobody else’s', async () => {
  const [mine] = [await answered(), await answered()]
  expect(await withdraw(formatReceipt(mine).toLowerCase())).toMatchObject({ status: 200, body: { stage: 'removed' } })
  expect(await rows()).toEqual([1, 2])
})

test('to ask is not to remove', async () => {
  const secret = await answered()
  expect(await withdraw(secret, 'confirm')).toMatchObject({ body: { stage: 'confirm', receipt: secret } })
  expect(await rows()).toEqual([1, 2])
})

test('twice removes once and blames nobody', async () => {
  const secret = await answered()
  await withdraw(secret)
  expect(await withdraw(secret)).toMatchObject({ status: 200, body: { stage: 'nothing there' } })
})

test('a receipt with a symbol missing is given back to be mended', async () => {
  const typed = formatReceipt(await answered()).slice(1)
  expect(await withdraw(typed)).toMatchObject({ status: 422, body: { stage: 'ask', receipt: typed, problems: [{ key: 'receiptWrong' }] } })
  expect(await rows()).toEqual([1, 2])
})

test('after the answer-by day a receipt still works until the wave is closed, and then no more', async () => {
  const [first, second] = [await answered(), await answered()]
  setToday('2026-04-02')
  expect(await withdraw(first)).toMatchObject({ body: { stage: 'removed' } })
  await database().wave.updateMany({ data: { state: 'closed' } })
  expect(await withdraw(second)).toMatchObject({ status: 410, body: { stage: 'too late' } })
  expect(await rows()).toEqual([1, 2])
})

test('a receipt of another wave removes nothing here', async () => {
  const secret = await answered()
  wave = await makeWave({ communities: ['recovery'] })
  expect(await withdraw(secret)).toMatchObject({ body: { stage: 'nothing there' } })
  expect(await rows()).toEqual([1, 2])
})

test('a form that is checked or sent again after it was taken back is not counted, and the page says so', async () => {
  const secret = await answered()
  await withdraw(secret)
  const collector = collectorId()
  for (const intent of ['check', 'send']) {
    const request = postRequest(`/s/${collector}`, { intent, secret, ticket: oldTicket(collector, secret), PS08: '4' })
    const again = await callRoute(surveyAction, request, { collector })
    expect(again).toMatchObject({ status: 200, body: { turn: { stage: 'sent', counted: 'taken back' } } })
  }
  expect(await rows()).toEqual([0, 0])
})
