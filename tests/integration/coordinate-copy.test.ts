import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { Prisma } from '~/data/generated/sqlite/client'
import { newSecret } from '~/data/new-secret.server'
import { action, loader } from '~/routes/_coordinate.waves.new'
import { action as sendAction } from '~/routes/_respond.s.$collector'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave, type MadeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { giveOwnQuestions } from '../support/own-questions'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''
let wave: MadeWave

const days = { title: 'Autumn', opensOn: '2026-09-01', answerBy: '2026-09-30', paperIn: '2026-10-05', publishOn: '2026-10-20' }

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-08-01')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
  const communities = ['recovery', 'victims']
  wave = await makeWave({ communities, place: 'alloa', languages: ['en', 'pl'], meetsAsOneGroup: true, instrument: 'place-standard-7' })
  await giveOwnQuestions(wave.id)
  await database().wave.update({ where: { id: wave.id }, data: { state: 'published', closedOn: '2026-04-07', sealedOn: '2026-04-08' } })
})

interface Model {
  readonly plan: Readonly<Record<string, string | readonly string[]>>
  readonly earliest: string
  readonly own: number
  readonly ways: readonly { readonly value: string; readonly label: string }[]
}

async function modelOf(id: string): Promise<Model | null> {
  const { body } = await callRoute(loader, getRequest(`/waves/new?like=${id}`, cookie))
  return (body as { model: Model | null }).model
}

async function copy(fields: Record<string, string | readonly string[]> = {}): Promise<string> {
  const model = await modelOf(wave.id)
  const all = { ...model?.plan, ...days, like: wave.id, waysIn: model?.ways.map(({ value }) => value) ?? [], ...fields }
  const answer = await callRoute(action, postRequest('/waves/new', all, cookie))
  expect([answer.status, answer.body]).toEqual([302, ''])
  return answer.headers.get('Location')?.split('/')[2] ?? ''
}

/** Every column of what a plan is made of: copied as it is, or made anew. A column that is in neither list makes the test fail. */
const columns = {
  Wave: {
    all: Prisma.WaveScalarFieldEnum,
    copied: ['partnershipId', 'instrumentId', 'place', 'languages'],
    anew: ['id', 'title', 'opensOn', 'answerByDay', 'paperInDay', 'publishOn', 'state', 'closedOn', 'sealedOn'],
  },
  WaveCommunity: { all: Prisma.WaveCommunityScalarFieldEnum, copied: ['communityId', 'meetsAsOneGroup'], anew: ['waveId'] },
  OwnQuestion: { all: Prisma.OwnQuestionScalarFieldEnum, copied: ['code', 'order', 'kind', 'words'], anew: ['waveId'] },
  Collector: {
    all: Prisma.CollectorScalarFieldEnum,
    copied: ['communityId', 'kind', 'evidenceKind', 'ownerId'],
    anew: ['id', 'waveId', 'issued'],
  },
} as const

async function rowsOf(waveId: string, table: keyof typeof columns): Promise<readonly Readonly<Record<string, unknown>>[]> {
  switch (table) {
    case 'Wave':
      return database().wave.findMany({ where: { id: waveId } })
    case 'WaveCommunity':
      return database().waveCommunity.findMany({ where: { waveId } })
    case 'OwnQuestion':
      return database().ownQuestion.findMany({ where: { waveId } })
    case 'Collector':
      return database().collector.findMany({ where: { waveId } })
  }
}

describe.each(Object.keys(columns) as (keyof typeof columns)[])('%s', (table) => {
  const { all, copied, anew } = columns[table]

  test('has no column that copying forgets', () => {
    expect(Object.keys(all).toSorted()).toEqual([...copied, ...anew].toSorted())
  })

  test('is copied in every column that is not made anew', async () => {
    const second = await copy()
    const of = async (id: string) => (await rowsOf(id, table)).map((row) => JSON.stringify(copied.map((column) => row[column]))).toSorted()
    expect((await of(wave.id)).length).toBeGreaterThan(0)
    expect(await of(second)).toEqual(await of(wave.id))
  })
})

test('the plan says from when the same people may be asked again, and leaves the days to the coordinator', async () => {
  expect(await modelOf(wave.id)).toMatchObject({
    own: 3,
    earliest: '2026-07-06',
    plan: { title: '', opensOn: '', answerBy: '', place: 'alloa' },
  })
})

test('no address is copied, and a way that was not ticked is not made', async () => {
  const second = await copy({ waysIn: [wave.collectors['victims'] ?? ''] })
  const made = await database().collector.findMany({ where: { waveId: second } })
  expect(made.map(({ communityId, issued }) => [communityId, issued])).toEqual([['clackmannanshire-victims', 0]])
  expect(Object.values(wave.collectors)).not.toContain(made[0]?.id)
})

test('sheets of paper are issued anew to the same typist, as many, and not to one who is gone', async () => {
  const typist = await signInAs('facilitator', 'Ailsa')
  const collector = { waveId: wave.id, communityId: 'clackmannanshire-victims', kind: 'paper', evidenceKind: 'paper' }
  await database().collector.create({ data: { ...collector, id: 'oldpaper', ownerId: typist.staffId, issued: 4 } })
  const second = await copy()
  expect(await database().collector.findMany({ where: { waveId: second, kind: 'paper' } })).toMatchObject([
    { ownerId: typist.staffId, issued: 4 },
  ])
  expect(await database().paperSheet.count({ where: { collector: { waveId: second } } })).toBe(4)
  await database().staff.update({ where: { id: typist.staffId }, data: { active: false } })
  expect((await modelOf(wave.id))?.ways.map(({ value }) => value)).not.toContain('oldpaper')
})

test('interviews get a new address for the same person, and the old one lets nobody in', async () => {
  const asker = await signInAs('facilitator', 'Ailsa')
  const collector = { waveId: wave.id, communityId: 'clackmannanshire-victims', kind: 'interview', evidenceKind: 'interviewer' }
  await database().collector.create({ data: { ...collector, id: 'oldinterview', ownerId: asker.staffId } })
  const second = await copy({ waysIn: ['oldinterview'] })
  const [made, ...others] = await database().collector.findMany({ where: { waveId: second } })
  expect([made, others]).toMatchObject([{ kind: 'interview', evidenceKind: 'interviewer', ownerId: asker.staffId }, []])
  expect(made?.id).not.toBe('oldinterview')
  await database().wave.update({ where: { id: second }, data: { state: 'open' } })
  setToday('2026-09-10')
  const send = async (link: string) => {
    const secret = newSecret()
    const fields = { intent: 'send', secret, ticket: oldTicket(link, secret), PS08: '4' }
    return (await callRoute(sendAction, postRequest(`/s/${link}`, fields), { collector: link })).body
  }
  expect(await send('oldinterview')).toBeNull()
  expect(await database().pending.count()).toBe(0)
  expect(await send(made?.id ?? '')).toMatchObject({ turn: { stage: 'sent' } })
  await database().staff.update({ where: { id: asker.staffId }, data: { active: false } })
  expect((await modelOf(wave.id))?.ways.map(({ value }) => value)).not.toContain('oldinterview')
})

test('a wave of another partnership cannot be copied', async () => {
  await database().partnership.create({
    data: { id: 'falkirk', name: 'Falkirk', area: 'Falkirk', residents: 1, leaveAddress: 'about:blank' },
  })
  await database().wave.update({ where: { id: wave.id }, data: { partnershipId: 'falkirk' } })
  expect(await modelOf(wave.id)).toBeNull()
})
