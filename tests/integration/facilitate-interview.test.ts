import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import { action as addAction } from '~/routes/_coordinate.waves.$wave.add.$community'
import { loader as posterLoader } from '~/routes/_coordinate.waves.$wave.collectors.$collector.poster'
import { loader as qrLoader } from '~/routes/_coordinate.waves.$wave.collectors.$collector.qr[.]svg'
import { loader as startLoader } from '~/routes/_facilitate.paper._index'
import { action as surveyAction } from '~/routes/_respond.s.$collector'
import { openRelease } from '~/domain/disclosure/release'
import { findReleaseBytes } from '~/data/releases.server'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { oldTicket } from '../support/old-ticket'
import { getRequest, postRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let coordinator: SignedInAs
let asker: SignedInAs

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  coordinator = await signInAs('coordinator')
  asker = await signInAs('facilitator', 'Morag')
})

function add(wave: string, interviewer: string) {
  const fields = { kind: 'interview', interviewer }
  return callRoute(addAction, postRequest(`/waves/${wave}/add/recovery`, fields, coordinator.cookie), { wave, community: 'recovery' })
}

async function interviewLink(wave: string): Promise<string> {
  expect((await add(wave, asker.staffId)).status).toBe(302)
  return (await database().collector.findFirstOrThrow({ where: { waveId: wave, kind: 'interview' } })).id
}

async function start(who: SignedInAs) {
  const { body } = await callRoute(startLoader, getRequest('/paper', who.cookie))
  return (body as { interviews: readonly { id: string; why: string }[] }).interviews.map(({ id, why }) => [id, why])
}

function answer(collector: string, rating: number) {
  const secret = newSecret()
  const fields = { intent: 'send', secret, ticket: oldTicket(collector, secret), PS08: String(rating) }
  return callRoute(surveyAction, postRequest(`/s/${collector}`, fields), { collector })
}

describe('interviews', () => {
  test('belong to one member of staff, and adding them is written down', async () => {
    const { id } = await makeWave()
    const link = await interviewLink(id)
    const row = await database().collector.findUniqueOrThrow({ where: { id: link } })
    expect(row).toMatchObject({ kind: 'interview', evidenceKind: 'interviewer', ownerId: asker.staffId })
    expect(await database().auditEntry.findFirst()).toMatchObject({ act: 'add-collector', subject: id })
  })

  test('open like a shared device, for everybody who is asked, and say that they are interviews', async () => {
    const survey = await findSurvey(await interviewLink((await makeWave()).id))
    expect(survey?.collector).toMatchObject({ access: 'open', isShared: true, isInterview: true })
  })

  test.each(['nobody', 'a viewer', 'somebody who left'])('are not held by %s', async (who) => {
    const { id } = await makeWave()
    const viewer = await signInAs('viewer')
    const left = await signInAs('facilitator')
    await database().staff.update({ where: { id: left.staffId }, data: { active: false } })
    const chosen = { nobody: '', 'a viewer': viewer.staffId, 'somebody who left': left.staffId }[who] ?? ''
    expect(await add(id, chosen)).toMatchObject({ status: 422, body: { problems: [{ item: 'interviewer' }] } })
    expect(await database().collector.count({ where: { kind: 'interview' } })).toBe(0)
  })

  test('stand on the first page of whoever holds them, and of nobody else', async () => {
    const link = await interviewLink((await makeWave()).id)
    expect(await start(asker)).toEqual([[link, 'open']])
    expect([await start(coordinator), await start(await signInAs('facilitator'))]).toEqual([[], []])
    setToday('2026-04-01')
    expect(await start(asker)).toEqual([[link, 'closed']])
  })

  test('have no poster and no square to hand out', async () => {
    const { id } = await makeWave()
    const collector = await interviewLink(id)
    for (const loader of [posterLoader, qrLoader]) {
      expect((await callRoute(loader, getRequest('/x', coordinator.cookie), { wave: id, collector })).status).toBe(404)
    }
  })
})

async function publishedGroup(interviewed: number, phones: number) {
  const { id, collectors } = await makeWave()
  const link = await interviewLink(id)
  for (let person = 0; person < interviewed; person += 1) expect((await answer(link, 2 + (person % 5))).status).toBe(200)
  for (let person = 0; person < phones; person += 1) expect((await answer(collectors['recovery'] ?? '', 2 + (person % 5))).status).toBe(200)
  setToday('2026-03-31')
  const request = { waveId: id, partnershipId: coordinator.partnershipId, actor: 'Test' }
  await closeWave(request)
  await sealWave(request)
  const published = await publishRelease(request)
  if (!published.ok) throw new Error('Not published')
  const bytes = await findReleaseBytes(coordinator.partnershipId, published.value.sequence)
  return openRelease(bytes?.payload ?? '', '').content.groups.find(({ code }) => code === 'recovery')
}

describe('what comes of interviews', () => {
  test('is named as evidence when at least ten came that way', async () => {
    const group = await publishedGroup(10, 0)
    expect([group?.evidence, group?.figures['PS08']?.status]).toEqual([{ kinds: ['interviewer'], otherWays: false }, 'exact'])
  })

  test.each`
    interviewed | phones | status      | because
    ${2}        | ${14}  | ${'exact'}  | ${'so few can be subtracted without harm'}
    ${6}        | ${6}   | ${'hidden'} | ${'the interviewer could subtract half'}
    ${9}        | ${3}   | ${'hidden'} | ${'only three did not go through the hands of the interviewer'}
  `('$interviewed interviews and $phones phones: $status, because $because', async ({ interviewed, phones, status }) => {
    expect((await publishedGroup(interviewed as number, phones as number))?.figures['PS08']?.status).toBe(status)
  })
})
