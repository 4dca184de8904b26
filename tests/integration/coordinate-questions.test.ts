import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as editAction, loader as editLoader } from '~/routes/_coordinate.waves.$wave.questions.$code'
import { action as listAction, loader as listLoader } from '~/routes/_coordinate.waves.$wave.questions._index'
import { action as previewAction, loader as previewLoader } from '~/routes/_coordinate.waves.$wave.questions.preview'
import { changeOwnQuestions } from '~/usecases/change-own-questions.server'
import { discardWave } from '~/usecases/discard-wave.server'
import { openWave } from '~/usecases/open-wave.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''
let wave = ''

const target = () => ({ waveId: wave, partnershipId: 'clackmannanshire', actor: 'Morag' })
const bus = { kind: 'choice', 'ask-en': 'How do you get here?', 'option1-en': 'By bus', 'option2-en': 'On foot' }

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
  wave = (await makeWave({ state: 'draft', languages: ['en', 'ar'], publishOn: '2026-04-30' })).id
})

const write = (fields: FormFields, code = 'new') =>
  callRoute(editAction, postRequest(`/waves/${wave}/questions/${code}`, fields, cookie), { wave, code })
const act = (what: string, code: string) =>
  callRoute(listAction, postRequest(`/waves/${wave}/questions`, { act: what, code }, cookie), { wave })
const rows = () => database().ownQuestion.findMany({ where: { waveId: wave }, orderBy: { order: 'asc' } })
const order = async () => (await rows()).map(({ code }) => code).join(' ')
const texts = (body: unknown) => (body as { problems: readonly { text: string }[] }).problems.map(({ text }) => text)

describe('a draft', () => {
  test('gets a question, and what was done is written down', async () => {
    expect((await write(bus)).headers.get('Location')).toBe(`/waves/${wave}/questions`)
    expect(await rows()).toMatchObject([{ code: 'X1', kind: 'choice', order: 0 }])
    expect(await database().auditEntry.findMany()).toMatchObject([{ actor: 'Morag', act: 'change-questions', subject: wave }])
  })

  test('keeps what was typed when something has to be mended', async () => {
    const { status, body } = await write({ ...bus, 'ask-en': '', 'option1-ar': 'حافلة' })
    expect(status).toBe(422)
    expect(texts(body)).toContain('Write the question')
    const { typed } = body as { typed: { words: Record<string, { options: string[] }> } }
    expect([typed.words['en']?.options[1], typed.words['ar']?.options[0]]).toEqual(['On foot', 'حافلة'])
    expect(await rows()).toEqual([])
  })

  test('lets its questions be worded anew, moved and taken out, and no code is given to another question', async () => {
    for (const ask of ['One?', 'Two?', 'Three?']) await write({ kind: 'text', 'ask-en': ask })
    await act('earlier', 'X3')
    expect(await order()).toBe('X1 X3 X2')
    await act('delete', 'X1')
    await write({ kind: 'rating', 'ask-en': 'Two again?' }, 'X2')
    expect((await rows()).map(({ code, kind }) => `${code} ${kind}`)).toEqual(['X3 text', 'X2 text'])
    await write({ kind: 'text', 'ask-en': 'Four?' })
    expect(await order()).toBe('X3 X2 X4')
  })

  test('has at most ten', async () => {
    for (let number = 0; number < 10; number += 1) await write({ kind: 'text', 'ask-en': `Question ${number}?` })
    expect(texts((await write({ kind: 'text', 'ask-en': 'One more?' })).body)).toEqual([
      'A wave may have 10 questions of its own. Take one out first',
    ])
  })

  test('goes with its questions when it is discarded', async () => {
    await write(bus)
    expect((await discardWave(target())).ok).toBe(true)
    expect(await database().ownQuestion.count()).toBe(0)
  })

  test('has no page for a question that is not there, and none without a kind', async () => {
    const at = (code: string) => callRoute(editLoader, getRequest(`/waves/${wave}/questions/${code}`, cookie), { wave, code })
    expect([(await at('X7')).status, (await at('new')).status]).toEqual([404, 302])
  })
})

describe('once the wave is open', () => {
  beforeEach(async () => {
    await write(bus)
    expect((await openWave(target())).ok).toBe(true)
  })

  test('no use case and no page changes a question, adds one or takes one out', async () => {
    const before = await rows()
    const typed = { kind: 'text', words: { en: { ask: 'Another?', options: [], low: '', high: '' } } }
    const refusals = [
      await changeOwnQuestions({ act: 'write', code: null, typed }, target()),
      await changeOwnQuestions({ act: 'write', code: 'X1', typed }, target()),
      await changeOwnQuestions({ act: 'delete', code: 'X1' }, target()),
      await changeOwnQuestions({ act: 'later', code: 'X1' }, target()),
    ]
    for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false, problems: [{ key: 'own.frozen' }] })
    const typedTooLate = await write(bus)
    expect([(await act('delete', 'X1')).status, typedTooLate.status]).toEqual([422, 422])
    expect(typedTooLate.body).toMatchObject({ problems: [{ item: 'wave' }] })
    expect(await rows()).toEqual(before)
  })

  test('the list stands and can be read', async () => {
    const { body } = await callRoute(listLoader, getRequest(`/waves/${wave}/questions`, cookie), { wave })
    expect(body).toMatchObject({ wave: { state: 'open' }, questions: [{ code: 'X1' }] })
  })
})

describe('the preview', () => {
  const at = (language: string) => `/waves/${wave}/questions/preview?lang=${language}`
  const send = (fields: FormFields) => callRoute(previewAction, postRequest(at('en'), fields, cookie), { wave })

  test('is the survey in each language of the wave', async () => {
    await write(bus)
    const { body } = await callRoute(previewLoader, getRequest(at('ar'), cookie), { wave })
    expect(body).toMatchObject({ language: 'ar', direction: 'rtl', survey: { instrument: { own: [{ code: 'X1' }] } } })
  })

  test('goes as far as the check page, minds mistakes, and keeps nothing', async () => {
    await write(bus)
    expect(await send({ X1: '2', PS08: '3', intent: 'check' })).toMatchObject({ status: 200, body: { stage: 'check' } })
    expect(await send({ X1: '3', intent: 'check' })).toMatchObject({ status: 422, body: { problems: [{ key: 'choiceOffList' }] } })
    expect(await send({ X1: '2', intent: 'send' })).toMatchObject({ status: 200, body: { stage: 'form' } })
    expect(await database().pending.count()).toBe(0)
  })
})
