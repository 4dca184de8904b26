import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSafeguardingProtocol } from '~/data/safeguarding-protocol.server'
import { findSurvey } from '~/data/find-survey.server'
import { action, loader } from '~/routes/_coordinate.settings.safeguarding'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { openForAnswers } from '../support/answering'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { settleProtocol } from '../support/safeguarding'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
const typed = {
  intent: 'confirm',
  steps: 'Ring the duty team.\nWrite nothing down.',
  'wording-en': 'A social worker reads it within two days.',
  confirmedBy: 'Adult protection lead',
  confirmedOn: '2026-02-01',
}
let cookie = ''
const confirm = (fields = {}) => callRoute(action, postRequest('/settings/safeguarding', { ...typed, ...fields }, cookie))
const remove = () => callRoute(action, postRequest('/settings/safeguarding', { intent: 'remove' }, cookie))
const kept = () => findSafeguardingProtocol(partnershipId)

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

describe('what to do when somebody is in danger', () => {
  test('is confirmed with who and when, and noted', async () => {
    expect(await kept()).toBeNull()
    expect((await confirm()).status).toBe(302)
    expect(await kept()).toMatchObject({ wording: { en: typed['wording-en'] }, confirmedBy: typed.confirmedBy, confirmedOn: '2026-02-01' })
    expect(await database().auditEntry.findMany()).toMatchObject([{ actor: 'Morag', act: 'confirm-safeguarding' }])
    expect((await callRoute(loader, getRequest('/settings/safeguarding', cookie))).body).toMatchObject({ protocol: { steps: typed.steps } })
  })

  test('has a sentence in every language that a wave is asked in, and keeps what was typed when one is missing', async () => {
    await makeWave({ state: 'draft', languages: ['en', 'pl'] })
    const refused = await confirm()
    expect(refused).toMatchObject({ status: 422, body: { typed: { steps: typed.steps }, problems: [{ item: 'wording-pl' }] } })
    expect((await confirm({ 'wording-pl': 'Czyta to pracownik socjalny.' })).status).toBe(302)
  })

  test('is neither turned on, worded anew nor taken away while people answer; the steps may be changed', async () => {
    const wave = await makeWave({ languages: ['en'] })
    expect(await confirm()).toMatchObject({ status: 422, body: { problems: [{ item: 'safeguarding' }] } })
    await database().wave.update({ where: { id: wave.id }, data: { state: 'closed' } })
    expect((await confirm()).status).toBe(302)
    await database().wave.update({ where: { id: wave.id }, data: { state: 'open' } })
    expect((await confirm({ 'wording-en': 'Nobody soon.' })).status).toBe(422)
    expect((await remove()).status).toBe(422)
    expect((await confirm({ steps: 'Ring another number.' })).status).toBe(302)
    expect(await kept()).toMatchObject({ steps: 'Ring another number.', wording: { en: typed['wording-en'] } })
  })

  test('is taken away once nothing is open and nothing waits', async () => {
    await settleProtocol()
    const { wave, answer } = await openForAnswers()
    await answer({ texts: [{ theme: 'PS12', box: 'good', text: 'Come at once.' }], saysDanger: true })
    await database().wave.update({ where: { id: wave.id }, data: { state: 'closed' } })
    expect(await remove()).toMatchObject({ status: 422, body: { problems: [{ item: 'safeguarding' }] } })
    await database().safeguardingText.deleteMany()
    expect((await remove()).status).toBe(302)
    expect(await kept()).toBeNull()
    expect((await database().auditEntry.findMany()).map(({ act }) => act)).toEqual(['remove-safeguarding'])
  })
})

test('a survey says who reads it where that is settled, and nothing where it is not', async () => {
  const wave = await makeWave()
  const survey = () => findSurvey(wave.collectors['recovery'] ?? '')
  expect(await survey()).toMatchObject({ safeguarding: null })
  await settleProtocol()
  expect(await survey()).toMatchObject({ safeguarding: { en: 'A social worker reads it by noon of the next working day.' } })
})
