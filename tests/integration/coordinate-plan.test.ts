import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as newAction, loader as newLoader } from '~/routes/_coordinate.waves.new'
import { action as waveAction, loader as waveLoader } from '~/routes/_coordinate.waves.$wave._index'
import { action as daysAction } from '~/routes/_coordinate.waves.$wave.days'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const community = (code: string) => `clackmannanshire-${code}`
const plan = {
  title: 'Spring 2027',
  instrument: 'place-standard-7',
  place: 'alloa',
  opensOn: '2027-03-01',
  answerBy: '2027-03-28',
  paperIn: '2027-04-05',
  languages: ['en', 'ar'],
  communities: [community('recovery'), community('victims')],
  oneGroup: [community('victims')],
}

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2027-02-20')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

async function make(fields: Partial<typeof plan> = {}): Promise<string> {
  const answer = await callRoute(newAction, postRequest('/waves/new', { ...plan, ...fields }, cookie))
  expect([answer.status, answer.body]).toEqual([302, ''])
  return answer.headers.get('Location')?.split('/')[2] ?? ''
}

const act = (wave: string, what: string) => callRoute(waveAction, postRequest(`/waves/${wave}`, { act: what }, cookie), { wave })
const texts = (body: unknown) => (body as { problems: readonly { text: string }[] }).problems.map(({ text }) => text)

test('the page offers what there is to choose from', async () => {
  const { body } = await callRoute(newLoader, getRequest('/waves/new', cookie))
  const { choices } = body as { choices: Record<string, readonly { value: string }[]> }
  const values = (name: string) => choices[name]?.map(({ value }) => value)
  expect(values('instruments')).toEqual(['place-standard-14', 'place-standard-7'])
  expect(values('places')?.slice(0, 1)).toEqual(['area'])
  expect(values('places')).toContain('alloa')
  expect(values('languages')).toEqual(['en', 'pl', 'ar'])
  expect(values('communities')).toEqual(['recovery', 'prison', 'victims', 'families'].map(community))
})

test('a plan becomes a draft, and opening it is written down', async () => {
  const wave = await make()
  const row = await database().wave.findUniqueOrThrow({ where: { id: wave }, include: { communities: true } })
  expect(row).toMatchObject({ state: 'draft', place: 'alloa', paperInDay: '2027-04-05', languages: '["en","ar"]' })
  expect(row.communities.map(({ communityId, meetsAsOneGroup }) => [communityId, meetsAsOneGroup]).sort()).toEqual([
    [community('recovery'), false],
    [community('victims'), true],
  ])
  expect((await act(wave, 'open')).status).toBe(302)
  expect((await database().wave.findUniqueOrThrow({ where: { id: wave } })).state).toBe('open')
  const log = await database().auditEntry.findMany({ where: { act: 'open' } })
  expect(log).toMatchObject([{ actor: 'Morag', subject: wave, day: '2027-02-20' }])
})

test('a plan that is refused keeps everything that was typed', async () => {
  const answer = await callRoute(newAction, postRequest('/waves/new', { ...plan, answerBy: '' }, cookie))
  expect(answer.status).toBe(422)
  expect(texts(answer.body)).toEqual(['Enter the answer-by day'])
  expect(answer.body).toMatchObject({ typed: { ...plan, answerBy: '' } })
  expect(await database().wave.count()).toBe(0)
})

describe('a community', () => {
  test('is in one unfinished wave only', async () => {
    await make()
    const answer = await callRoute(newAction, postRequest('/waves/new', { ...plan, title: 'Another' }, cookie))
    expect(texts(answer.body)).toEqual([
      'Forth Valley Recovery Community stands in the wave “Spring 2027”, which is not closed yet',
      'Victims stands in the wave “Spring 2027”, which is not closed yet',
    ])
  })

  test('gets into one wave when two are made in the same moment', async () => {
    const send = () => callRoute(newAction, postRequest('/waves/new', plan, cookie))
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 422])
  })

  test('waits 90 days between closing days', async () => {
    const earlier = await makeWave({ state: 'closed' })
    await database().wave.update({ where: { id: earlier.id }, data: { closedOn: '2027-01-06' } })
    const answer = await callRoute(newAction, postRequest('/waves/new', { ...plan, paperIn: '2027-04-05' }, cookie))
    expect(texts(answer.body)).toEqual([
      'Forth Valley Recovery Community was asked in “Spring”. Waves of one community close at least 90 days apart: choose a paper-in day from 6 April 2027',
    ])
    await make({ paperIn: '2027-04-06' })
  })
})

describe('a draft', () => {
  test('can be discarded with all that was made for it, an open wave cannot', async () => {
    const wave = (await makeWave({ state: 'draft', kind: 'codes', codes: 3 })).id
    expect((await act(wave, 'discard')).headers.get('Location')).toBe('/waves')
    expect(await database().accessCode.count()).toBe(0)
    const open = (await makeWave()).id
    expect((await act(open, 'discard')).status).toBe(422)
    expect(await database().wave.count()).toBe(1)
  })

  test('whose answer-by day has passed does not open', async () => {
    const wave = await make()
    setToday('2027-03-29')
    expect(texts((await act(wave, 'open')).body)).toEqual(['The answer-by day (28 March 2027) has passed. Change the days first'])
  })

  test('opens once', async () => {
    const wave = await make()
    await act(wave, 'open')
    expect(texts((await act(wave, 'open')).body)).toEqual(['This wave is no draft any more'])
  })
})

test('the answer-by day of an open wave moves later and never earlier', async () => {
  const wave = await make()
  await act(wave, 'open')
  const move = (answerBy: string, paperIn: string) =>
    callRoute(daysAction, postRequest(`/waves/${wave}/days`, { answerBy, paperIn }, cookie), { wave })
  expect(texts((await move('2027-03-27', '2027-04-05')).body)).toEqual([
    'The answer-by day was told to people already. It can only be moved later',
  ])
  expect((await move('2027-04-02', '2027-04-10')).status).toBe(302)
  expect(await database().wave.findUniqueOrThrow({ where: { id: wave } })).toMatchObject({
    opensOn: '2027-03-01',
    answerByDay: '2027-04-02',
    paperInDay: '2027-04-10',
  })
})

test('a wave of another partnership is not there', async () => {
  const wave = await make()
  const place = { name: 'Elsewhere', area: 'Elsewhere', residents: 10, leaveAddress: 'https://example.org' }
  await database().partnership.create({ data: { id: 'elsewhere', ...place } })
  const { staffId, cookie: theirs } = await signInAs('coordinator')
  await database().staff.update({ where: { id: staffId }, data: { partnershipId: 'elsewhere' } })
  expect((await callRoute(waveLoader, getRequest(`/waves/${wave}`, theirs), { wave })).status).toBe(404)
  expect((await callRoute(waveAction, postRequest(`/waves/${wave}`, { act: 'open' }, theirs), { wave })).status).toBe(404)
})
