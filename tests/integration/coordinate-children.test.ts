import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { action } from '~/routes/_coordinate.children'
import { loader as newLoader } from '~/routes/_coordinate.waves.new'
import { createWave } from '~/usecases/create-wave.server'
import { en } from '~/locales/en'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''
const confirmation = {
  'wording-en': 'Ask a grown-up first.\nYou can stop.',
  confirmedBy: 'Child protection lead',
  confirmedOn: '2026-02-01',
}
const confirm = (fields = {}) => callRoute(action, postRequest('/children', { ...confirmation, ...fields }, cookie))

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

async function offered(): Promise<readonly string[]> {
  const { body } = await callRoute(newLoader, getRequest('/waves/new', cookie))
  return (body as { choices: { instruments: readonly { value: string }[] } }).choices.instruments.map(({ value }) => value)
}

function plan() {
  const days = { opensOn: '2026-03-01', answerBy: '2026-03-31', paperIn: '', publishOn: '' }
  const form = { ...days, title: 'Children', instrument: 'children-3', place: 'area', languages: ['en', 'pl'], oneGroup: [] }
  const request = { partnershipId: 'clackmannanshire', actor: 'Morag', languages: ['en', 'pl'], like: null }
  return createWave({ ...form, communities: ['clackmannanshire-families'] }, request)
}

describe('the children’s survey', () => {
  test('cannot be chosen before consent and wording are confirmed', async () => {
    expect(await offered()).toEqual(['place-standard-14', 'place-standard-7'])
    expect(await plan()).toMatchObject({ ok: false, problems: [{ key: 'wave.instrument.missing' }] })
  })

  test('can be chosen afterwards, and who confirmed it is kept', async () => {
    expect((await confirm()).status).toBe(302)
    expect(await offered()).toContain('children-3')
    expect((await plan()).ok).toBe(true)
    expect(await database().auditEntry.findMany({ where: { act: 'confirm-children' } })).toMatchObject([{ actor: 'Morag' }])
  })

  test('keeps what was typed when something is missing', async () => {
    const { status, body } = await confirm({ confirmedBy: '' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ typed: { wording: { en: confirmation['wording-en'] }, confirmedOn: '2026-02-01' } })
  })

  test('asks its themes on three points, with the wording first', async () => {
    await confirm()
    const wave = await makeWave({ languages: ['en'] })
    await database().wave.update({ where: { id: wave.id }, data: { instrumentId: 'children-3' } })
    const survey = await findSurvey(wave.collectors['recovery'] ?? '')
    expect(survey).toMatchObject({
      instrument: { audience: 'children', scale: { min: 1, max: 3 } },
      consent: { en: 'Ask a grown-up first.\nYou can stop.' },
    })
    expect(survey?.instrument.themes.map(({ code }) => code)).toEqual(Object.keys(en.children.asks))
  })

  test('keeps its wording while children are asked', async () => {
    await confirm()
    const wave = await makeWave()
    await database().wave.update({ where: { id: wave.id }, data: { instrumentId: 'children-3' } })
    expect(await confirm({ 'wording-en': 'Other words.' })).toMatchObject({ status: 422, body: { problems: [{ item: 'children' }] } })
    await database().wave.update({ where: { id: wave.id }, data: { state: 'closed' } })
    expect((await confirm({ 'wording-en': 'Other words.' })).status).toBe(302)
  })
})

test('a survey for adults carries no wording for children', async () => {
  const wave = await makeWave()
  expect(await findSurvey(wave.collectors['recovery'] ?? '')).toMatchObject({ consent: null, instrument: { audience: 'adults' } })
})
