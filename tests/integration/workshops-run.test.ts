import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { toContributionColumn } from '~/data/contribution-columns.server'
import { database } from '~/data/database.server'
import { day } from '~/domain/kernel/day'
import { action as finish, loader as finishPage } from '~/routes/_facilitate.workshops.$workshop.finish'
import { action as act, loader as page } from '~/routes/_facilitate.workshops.$workshop._index'
import { action as takes } from '~/routes/_facilitate.workshops.$workshop.entries'
import { refusalWords } from '~/ui/board/board-words'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { add, jsonRequest, newCapture, numbered, takenOf } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makePlannedWorkshop } from '../support/planned-workshop'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { type SignedInAs, signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let ailsa: SignedInAs
let morag: SignedInAs
let id = ''
const counted = { 'count-lived-experience': '7', 'count-partner': '12', others: 'A club', 'standard-support': 'Taxis were paid.' }

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-05-12')
  ailsa = await signInAs('facilitator', 'Ailsa')
  morag = await signInAs('coordinator', 'Morag')
  id = await makePlannedWorkshop(ailsa)
})

const press = (fields: FormFields, who = ailsa) => callRoute(act, postRequest(`/workshops/${id}`, fields, who.cookie), { workshop: id })
const see = (who = ailsa) => callRoute(page, getRequest(`/workshops/${id}`, who.cookie), { workshop: id })
const end = (fields: FormFields, who = ailsa) =>
  callRoute(finish, postRequest(`/workshops/${id}/finish`, fields, who.cookie), { workshop: id })
const row = () => database().workshop.findUniqueOrThrow({ where: { id } })
const acts = async () => (await database().auditEntry.findMany()).map((line) => line.act).toSorted()

async function sayOne(): Promise<void> {
  const ciphertext = toContributionColumn({
    stage: 'arrest',
    kind: 'idea',
    text: 'An invented idea',
    support: 0,
    order: 1,
    mergedInto: null,
    isRemoved: false,
    fate: 'internal',
    isPriority: false,
  })
  await database().contribution.create({ data: { id: randomUUID(), workshopId: id, ciphertext } })
}

describe('starting', () => {
  test('is for whoever facilitates it, in the week before its day and the week after', async () => {
    expect((await press({ intent: 'start' }, morag)).status).toBe(403)
    setToday('2026-05-04')
    expect((await press({ intent: 'start' })).body).toMatchObject({ problems: [{ text: 'The board can be opened from 5 May 2026 on' }] })
    setToday('2026-05-05')
    expect((await press({ intent: 'start' })).headers.get('Location')).toBe(`/workshops/${id}?done=started`)
    expect((await row()).state).toBe('running')
    expect((await press({ intent: 'start' })).status).toBe(422)
    expect(await acts()).toEqual(['plan-workshop', 'start-workshop'])
  })
})

describe('calling off', () => {
  test('needs a ticked box, destroys what was said and takes every device', async () => {
    await press({ intent: 'start' })
    await sayOne()
    await database().workshopCapture.create({ data: { idHash: 'one', workshopId: id, staffId: ailsa.staffId } })
    expect((await press({ intent: 'cancel' })).body).toMatchObject({ problems: [{ item: 'confirmed' }] })
    expect(await database().contribution.count()).toBe(1)
    expect((await press({ intent: 'cancel', confirmed: 'yes' }, morag)).status).toBe(302)
    expect([(await row()).state, await database().contribution.count()]).toEqual(['cancelled', 0])
    expect(await database().workshopCapture.findFirstOrThrow()).toMatchObject({ isRevoked: true })
    expect((await see()).body).toMatchObject({ pin: null, mayCancel: false, mayChange: false })
    expect((await end(counted)).status).toBe(422)
  })

  test('takes nothing more from any device, and says so to the one that comes late', async () => {
    await press({ intent: 'start' })
    const [known, late] = [newCapture(), newCapture()]
    const send = (capture: string, sequence: number) =>
      callRoute(
        takes,
        jsonRequest(`/workshops/${id}/entries`, { capture, entries: numbered([add('An invented idea')], sequence) }, ailsa.cookie),
        { workshop: id },
      )
    expect((await send(known, 1)).status).toBe(200)
    await press({ intent: 'cancel', confirmed: 'yes' })
    expect((await send(known, 2)).status).toBe(410)
    const taken = takenOf(await send(late, 1))
    expect(taken).toMatchObject({ refused: [{ sequence: 1, key: 'board.cancelled' }], state: 'over', board: { contributions: [] } })
    expect(refusalWords[taken.refused[0]?.key ?? '']).toBe('This workshop was cancelled. It takes nothing')
    expect(await database().contribution.count()).toBe(0)
  })

  test('is not for other facilitators, and not for what is over', async () => {
    const catriona = await signInAs('facilitator', 'Catriona')
    expect((await press({ intent: 'cancel', confirmed: 'yes' }, catriona)).status).toBe(403)
    await end(counted)
    expect((await press({ intent: 'cancel', confirmed: 'yes' })).status).toBe(422)
  })
})

describe('finishing', () => {
  test('records who came, and only its facilitators see what they counted, in their form', async () => {
    await press({ intent: 'start' })
    expect((await end(counted)).headers.get('Location')).toBe(`/workshops/${id}?done=finished`)
    expect(await row()).toMatchObject({ state: 'finished', finishedOn: '2026-05-12' })
    for (const who of [ailsa, morag])
      expect((await see(who)).body).toMatchObject({ isCounted: true, standards: [{ standard: 'support', note: 'Taxis were paid.' }] })
    const kept = (await callRoute(finishPage, getRequest('/', ailsa.cookie), { workshop: id })).body
    expect(kept).toMatchObject({ kept: { headCounts: { 'lived-experience': '7', partner: '12' }, others: 'A club' } })
    expect((await callRoute(finishPage, getRequest('/', morag.cookie), { workshop: id })).status).toBe(403)
    expect((await end(counted, morag)).status).toBe(403)
  })

  test.each([
    [10, 312],
    [0, 312],
    [3, 4],
  ])('%i and %i people stand on no page: beside a statement they could be subtracted', async (lived, partners) => {
    const before = JSON.stringify((await see(morag)).body)
    await end({ ...counted, 'count-lived-experience': String(lived), 'count-partner': String(partners) })
    const after = JSON.stringify((await see(morag)).body)
    expect(before).toContain('"isCounted":false')
    expect(after).toContain('"isCounted":true')
    expect(after).not.toMatch(/headCount|total|\b312\b/)
  })

  test('keeps head-counts out of the log and the address, and what was typed in the form', async () => {
    const refused = await end({ ...counted, 'count-partner': 'some' })
    expect(refused).toMatchObject({
      status: 422,
      body: { typed: { headCounts: { 'lived-experience': '7', partner: 'some' }, others: 'A club' } },
    })
    await end(counted)
    const log = JSON.stringify(await database().auditEntry.findMany({ select: { act: true, subject: true } }))
    expect(log).not.toMatch(/7|12/)
  })

  test('again puts right what was counted, and leaves the day; once the statement is out it stands', async () => {
    await end(counted)
    setToday('2026-05-20')
    expect((await end({ ...counted, 'count-partner': '13', others: '' })).status).toBe(302)
    expect(await row()).toMatchObject({ finishedOn: '2026-05-12' })
    expect(await database().workshopOrganisation.count()).toBe(0)
    expect(await acts()).toEqual(['correct-workshop', 'finish-workshop', 'plan-workshop'])
    const statement = { sequence: 1, fromDay: '2026-05-01', toDay: '2026-05-31', payload: '', sha256: '', previousSha256: '' }
    await database().statement.create({ data: { ...statement, partnershipId: 'clackmannanshire', publishedOn: '2026-06-01' } })
    expect((await end(counted)).body).toMatchObject({ problems: [{ item: 'workshop' }] })
  })

  test('comes with its day, also for a workshop that had no board', async () => {
    setToday('2026-05-11')
    expect((await end(counted)).status).toBe(422)
    setToday('2026-08-01')
    expect((await end(counted)).status).toBe(302)
  })
})

describe('a workshop that nobody finishes', () => {
  test('ends by itself a week after its day, on that day, in the hourly sweep', async () => {
    await press({ intent: 'start' })
    const other = await makePlannedWorkshop(ailsa, { title: 'Never started' })
    setToday('2026-05-19')
    await destroyExpired()
    expect((await row()).state).toBe('running')
    setToday('2026-05-25')
    await destroyExpired()
    expect(await row()).toMatchObject({ state: 'finished', finishedOn: '2026-05-19' })
    expect(await database().workshop.findUniqueOrThrow({ where: { id: other } })).toMatchObject({ state: 'planned' })
    await destroyExpired()
    expect(await database().auditEntry.findMany({ where: { act: 'finish-overdue' } })).toMatchObject([
      { actor: 'What Matters, when the time was over', subject: 'Coming home', day: day('2026-05-25') },
    ])
    expect((await see()).body).toMatchObject({ isCounted: false })
    expect((await end(counted)).status).toBe(302)
  })
})

test('what was said in a workshop that nobody finished is destroyed 30 days after it ended by itself', async () => {
  await press({ intent: 'start' })
  await sayOne()
  setToday('2026-06-17')
  await destroyExpired()
  expect([(await row()).finishedOn, await database().contribution.count()]).toEqual(['2026-05-19', 1])
  setToday('2026-06-18')
  await destroyExpired()
  expect([(await row()).reviewClosedOn, await database().contribution.count()]).toEqual(['2026-06-18', 0])
})

test('what was said is destroyed in time also where the hourly sweep comes late', async () => {
  await press({ intent: 'start' })
  await sayOne()
  setToday('2026-08-01')
  await destroyExpired()
  expect([(await row()).finishedOn, await database().contribution.count()]).toEqual(['2026-05-19', 0])
})

test('pauses and stops stand on its page in their order, for those who facilitate it', async () => {
  const interruptions = [
    { act: 'paused', reason: 'distress' },
    { act: 'resumed', reason: 'distress' },
    { act: 'stopped', reason: 'safety' },
  ]
  for (const [index, one] of [...interruptions.entries()].toReversed())
    await database().workshopInterruption.create({ data: { workshopId: id, order: index + 1, ...one } })
  expect((await see()).body).toMatchObject({ interruptions })
  expect((await see(morag)).body).toMatchObject({ interruptions: null })
})
