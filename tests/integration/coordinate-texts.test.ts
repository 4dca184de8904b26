import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as save, loader as open } from '~/routes/_coordinate.texts.one'
import { loader as list } from '~/routes/_coordinate.texts._index'
import { loader as survey } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { signInAs } from '../support/sign-in-as'

let cookie = ''
let collector = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator')).cookie
  collector = (await makeWave()).collectors['recovery'] ?? ''
})

function correct(query: string, fields: FormFields) {
  return callRoute(save, postRequest(`/texts/one${query}`, fields, cookie))
}

interface RespondentPage {
  readonly frame: { readonly corrections: Readonly<Record<string, string>>; readonly remarks: readonly string[] }
}

async function pageIn(query: string): Promise<RespondentPage['frame']> {
  return ((await callRoute(survey, getRequest(`/s/${collector}${query}`), { collector })).body as RespondentPage).frame
}

test('a text put right is read at once, in its language and its reading only', async () => {
  expect((await correct('?lang=pl&key=welcome.start', { text: 'Ruszamy' })).status).toBe(302)
  expect((await pageIn('?lang=pl')).corrections).toEqual({ 'welcome.start': 'Ruszamy' })
  expect((await pageIn('?lang=en')).corrections).toEqual({})
  expect((await correct('?lang=pl&read=easy&key=ask.next', { text: 'Idź dalej' })).status).toBe(302)
  expect((await pageIn('?lang=pl')).corrections).toEqual({ 'welcome.start': 'Ruszamy' })
  expect((await pageIn('?lang=pl&read=easy')).corrections).toEqual({ 'ask.next': 'Idź dalej', 'welcome.start': 'Ruszamy' })
})

test('a text that lost what it names is refused, and what was typed is still there', async () => {
  const refused = await correct('?lang=pl&key=welcome.closes', { text: 'Do jutra' })
  expect(refused).toMatchObject({ status: 422, body: { typed: 'Do jutra' } })
  expect(await database().textCorrection.count()).toBe(0)
  expect(await database().auditEntry.count()).toBe(0)
})

test('an empty text goes back to ours', async () => {
  await correct('?lang=pl&key=welcome.start', { text: 'Ruszamy' })
  await correct('?lang=pl&key=welcome.start', { text: ' ' })
  expect((await pageIn('?lang=pl')).corrections).toEqual({})
})

test('the log says which text, and not a word of it', async () => {
  await correct('?lang=uk&read=easy&key=ask.good', { text: 'Що тут добре?' })
  const [line] = await database().auditEntry.findMany()
  expect(line).toMatchObject({ act: 'correct-text', subject: 'easy:ask.good (uk)' })
})

test('the pages say that nobody has checked them until somebody has checked every text', async () => {
  expect((await pageIn('?lang=en')).remarks).toEqual([])
  expect((await pageIn('?lang=en&read=easy')).remarks).toEqual(['uncheckedEasy'])
  expect((await pageIn('?lang=gd&read=easy')).remarks).toEqual(['unchecked', 'uncheckedEasy'])
  const { texts } = (await callRoute(list, getRequest('/texts?lang=gd', cookie))).body as {
    texts: readonly { key: string; text: string }[]
  }
  const partnershipId = (await database().partnership.findFirstOrThrow()).id
  const rows = texts.map(({ key, text }) => ({ partnershipId, language: 'gd', key, text, checked: true }))
  await database().textCorrection.createMany({ data: rows.slice(1) })
  expect((await pageIn('?lang=gd')).remarks).toEqual(['unchecked'])
  const [last] = rows
  expect((await correct(`?lang=gd&key=${last?.key}`, { text: last?.text ?? '', checked: 'yes' })).status).toBe(302)
  expect((await pageIn('?lang=gd')).remarks).toEqual([])
})

test('the list finds a word in either language, and those that are left to check', async () => {
  const found = async (query: string) =>
    (await callRoute(list, getRequest(`/texts?${query}`, cookie))).body as { texts: readonly { key: string }[] }
  expect((await found('lang=pl&word=Zacznij')).texts.map(({ key }) => key)).toContain('welcome.start')
  expect((await found('lang=pl&word=room%20for%20improvement')).texts.map(({ key }) => key)).toEqual(['ask.low', 'ask.high'])
  expect((await found('lang=en&only=unchecked')).texts).toEqual([])
})

test('there is no text under a name that we do not have', async () => {
  expect((await callRoute(open, getRequest('/texts/one?lang=pl&key=nothing', cookie))).status).toBe(404)
})
