import { beforeEach, expect, test } from 'vitest'
import { newSecret } from '~/data/new-secret.server'
import { action, loader } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest } from '../support/request'
import { setToday } from '../support/today'

let collector = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  collector = (await makeWave()).collectors['recovery'] ?? ''
})

function send(fields: Readonly<Record<string, string>>, query: string) {
  return callRoute(action, postRequest(`/s/${collector}${query}`, fields), { collector })
}

test.each(['?lang=uk', '?lang=gd&read=easy'])('a page at %s carries its language and its reading on', async (query) => {
  const { body } = await callRoute(loader, getRequest(`/s/${collector}${query}`), { collector })
  expect((body as { frame: { query: string } }).frame.query).toBe(query)
})

test('a switch gives the form back with everything typed, mistakes too, and says nothing about them', async () => {
  const secret = newSecret()
  const typed = { intent: 'change', secret, PS02: '9', 'PS02-good': 'The bus.' }
  const answer = await send(typed, '?lang=pl&read=easy')
  const draft = { secret, ratings: { PS02: '9' }, good: { PS02: 'The bus.' } }
  expect(answer).toMatchObject({ status: 200, body: { turn: { stage: 'form', problems: [] }, draft } })
})

test('the page of thanks in another language is no second sending', async () => {
  const secret = newSecret()
  const fields = { secret, PS02: '4', ticket: oldTicket(collector, secret) }
  expect(await send({ ...fields, intent: 'send' }, '?lang=en')).toMatchObject({ body: { turn: { counted: 'counted now' } } })
  const shown = await send({ ...fields, intent: 'shown' }, '?lang=ar')
  expect(shown).toMatchObject({ status: 200, body: { turn: { stage: 'sent', counted: 'counted now' } } })
  const notSent = await send({ ...fields, secret: newSecret(), intent: 'shown' }, '?lang=ar')
  expect(notSent).toMatchObject({ body: { turn: { stage: 'check' } } })
})
