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
  publishOn: '2027-04-12',
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
  expect(values('languages')).toEqual(['en', 'gd', 'pl', 'uk', 'ar'])
  expect(values('communities')).toEqual(['recovery', 'prison', 'victims', 'families'].map(community))
})

test('a plan becomes a draft, and opening it is written down', async () => {
  const wave = await make()
  const row = await database().wave.findUniqueOrThrow({ where: { id: wave }, include: { communities: true } })
  expect(row).toMatchObject({ state: 'draft', place: 'alloa', paperInDay: '2027-04-05', publishOn: '2027-04-12', languages: '["en","ar"]' })
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

test('the day of the release is a fortnight after the last paper when nobody chose one, and moves until the wave is published', async () => {
  const wave = await make({ publishOn: '' })
  const move = (fields: Record<string, string>) => callRoute(daysAction, postRequest(`/waves/${wave}/days`, fields, cookie), { wave })
  const publishOn = async () => (await database().wave.findUniqueOrThrow({ where: { id: wave } })).publishOn
  expect(await publishOn()).toBe('2027-04-19')
  expect(texts((await move({ publishOn: '2027-04-04' })).body)).toEqual([
    'The results must not come out before the paper-in day, 5 April 2027',
  ])
  expect(texts((await move({ publishOn: '' })).body)).toEqual(['Enter the day the results come out'])
  await database().wave.update({ where: { id: wave }, data: { state: 'sealed' } })
  setToday('2027-04-10')
  expect(texts((await move({ publishOn: '2027-04-09' })).body)).toEqual(['The day the results come out must be today or later'])
  expect((await move({ publishOn: '2027-04-30' })).status).toBe(302)
  expect(await publishOn()).toBe('2027-04-30')
  expect(await database().auditEntry.findMany({ where: { act: 'change-days' } })).toMatchObject([{ actor: 'Morag', subject: wave }])
})

describe('whether a community meets as one group', () => {
  const mark = (wave: string, what: string, code = 'recovery') =>
    callRoute(waveAction, postRequest(`/waves/${wave}`, { act: what, community: community(code) }, cookie), { wave })
  const marked = async () => {
    const rows = await database().waveCommunity.findMany({ where: { meetsAsOneGroup: true } })
    return rows.map(({ communityId }) => communityId)
  }

  test('can be said of a draft, and taken back', async () => {
    const wave = await make({ oneGroup: [] })
    expect((await mark(wave, 'mark-one-group')).status).toBe(302)
    expect(await marked()).toEqual([community('recovery')])
    expect((await mark(wave, 'unmark-one-group')).status).toBe(302)
    expect(await marked()).toEqual([])
    expect((await mark(wave, 'mark-one-group', 'prison')).status).toBe(422)
  })

  test.each(['open', 'closed', 'sealed', 'published'])('stands once the wave is %s', async (state) => {
    const wave = await make()
    await database().wave.update({ where: { id: wave }, data: { state } })
    const refusal = ['This wave was opened. Whether a community meets as one group can no longer be changed']
    expect(texts((await mark(wave, 'mark-one-group')).body)).toEqual(refusal)
    expect(texts((await mark(wave, 'unmark-one-group', 'victims')).body)).toEqual(refusal)
    expect(await marked()).toEqual([community('victims')])
  })

  test('is asked in the plan, of communities that were chosen', async () => {
    const answer = await callRoute(newAction, postRequest('/waves/new', { ...plan, oneGroup: [community('prison')] }, cookie))
    expect(texts(answer.body)).toEqual(['Tick “meets as one group” only for communities that you chose'])
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
