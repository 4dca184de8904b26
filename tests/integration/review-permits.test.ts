import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { mayHandleAnswers } from '~/data/staff.server'
import { action as staffAction, loader as staffLoader } from '~/routes/_coordinate.staff'
import { loader as auditLoader } from '~/routes/_coordinate.audit'
import { loader as listLoader } from '~/routes/_review.review._index'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { asReviewer, makeWaveWithTexts } from '../support/reviewing'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const groups = { recovery: { size: 31, texts: ['My file is 4827361.', 'Two of them: 4827361 and 9938271.', 'Nothing in here.'] } }

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

describe('a coordinator', () => {
  test('sees no text until a coordinator lets them review, and none after that ends', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const ailsa = await asReviewer(wave.id, 'Ailsa', 'coordinator')
    const change = (to: string) =>
      callRoute(staffAction, postRequest('/staff', { act: 'reviews', member: ailsa.staffId, to }, ailsa.cookie))
    expect((await ailsa.see()).status).toBe(403)
    expect((await change('yes')).status).toBe(302)
    expect(await ailsa.page()).toMatchObject({ waiting: 3, session: { isReviewer: true } })
    expect((await change('no')).status).toBe(302)
    expect((await ailsa.see()).status).toBe(403)
    const acts = await database().auditEntry.findMany({ where: { subject: 'Ailsa' }, orderBy: { act: 'asc' } })
    expect(acts.map(({ act, actor }) => [act, actor])).toEqual([
      ['also-reviews', 'Ailsa'],
      ['no-longer-reviews', 'Ailsa'],
    ])
  })

  test('cannot let a facilitator or a viewer review', async () => {
    const { cookie } = await signInAs('coordinator')
    for (const role of ['facilitator', 'viewer'] as const) {
      const { staffId } = await signInAs(role)
      const answer = await callRoute(staffAction, postRequest('/staff', { act: 'reviews', member: staffId, to: 'yes' }, cookie))
      expect(answer.status).toBe(422)
    }
    expect(await database().staff.count({ where: { reviews: true } })).toBe(0)
    expect(await callRoute(staffLoader, getRequest('/staff', cookie))).toMatchObject({ status: 200 })
  })

  test('reads one line of the log for a day of decisions about a wave, with the placeholders added up', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const isla = await asReviewer(wave.id)
    for (let { text } = await isla.page(); text !== null; { text } = await isla.page()) await isla.decide('approve', text)
    const { cookie } = await signInAs('coordinator')
    const { body } = await callRoute(auditLoader, getRequest('/audit', cookie))
    const lines = (body as { lines: readonly { act: string; actor: string; subject: string }[] }).lines
    const about = lines.filter(({ act }) => act === 'approve-text')
    expect(about).toHaveLength(1)
    expect(about[0]?.actor).toBe('Isla')
    const [title, counts = ''] = about[0]?.subject.split('; placeholders in them: ') ?? []
    expect(title).toBe('Spring')
    expect([...counts.matchAll(/\d+/g)].map(Number).reduce((sum, count) => sum + count, 0)).toBe(3)
  })
})

test('a reviewer may not type sheets or ask questions, because they would know answers by their texts', async () => {
  const { staffId, partnershipId } = await signInAs('reviewer')
  expect(await mayHandleAnswers(staffId, partnershipId)).toBe(false)
})

test('the list is for whoever may review, and nobody else', async () => {
  for (const role of ['coordinator', 'facilitator', 'viewer'] as const) {
    expect((await callRoute(listLoader, getRequest('/review', (await signInAs(role)).cookie))).status).toBe(403)
  }
  expect((await callRoute(listLoader, getRequest('/review', (await signInAs('reviewer')).cookie))).status).toBe(200)
})
