import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as staffAction, loader as staffLoader } from '~/routes/_coordinate.staff'
import { loader as overviewLoader } from '~/routes/_staff.overview'
import { deactivateStaff } from '~/usecases/deactivate-staff.server'
import { inviteFirstCoordinator } from '~/usecases/invite-first-coordinator.server'
import { recoverCoordinator } from '~/usecases/recover-coordinator.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

const partnershipId = 'clackmannanshire'

beforeEach(freshDatabase)

test('the first link is there as long as there is no coordinator, and a new one replaces it', async () => {
  const first = await inviteFirstCoordinator()
  const second = await inviteFirstCoordinator()
  expect(first).toMatch(/^\/invitation\/[\w-]{32}$/)
  expect(second).not.toBe(first)
  expect(await database().invitation.count()).toBe(1)
  await signInAs('coordinator')
  expect(await inviteFirstCoordinator()).toBeNull()
})

test('a recovery link is there at any time, and is written down', async () => {
  await signInAs('coordinator')
  expect(await recoverCoordinator()).toMatchObject({ ok: true, value: expect.stringMatching(/^\/invitation\//) as string })
  expect(await database().auditEntry.findFirst()).toMatchObject({ act: 'recover', actor: 'The server' })
})

test('an invitation shows its link once, and the page afterwards does not', async () => {
  const { cookie } = await signInAs('coordinator')
  const answer = await callRoute(staffAction, postRequest('/staff', { act: 'invite', role: 'facilitator' }, cookie))
  expect(answer).toMatchObject({ status: 200, body: { invited: { role: 'facilitator' } } })
  const page = await callRoute(staffLoader, getRequest('/staff', cookie))
  expect(JSON.stringify(page.body)).not.toContain('invitation')
})

test('an invitation for no role is refused', async () => {
  const { cookie } = await signInAs('coordinator')
  const answer = await callRoute(staffAction, postRequest('/staff', { act: 'invite', role: 'admin' }, cookie))
  expect(answer).toMatchObject({ status: 422, body: { problems: [{ item: 'role' }] } })
})

test('somebody who is deactivated is out at once', async () => {
  const { cookie } = await signInAs('coordinator')
  const viewer = await signInAs('viewer')
  expect((await callRoute(overviewLoader, getRequest('/overview', viewer.cookie))).status).toBe(200)
  await callRoute(staffAction, postRequest('/staff', { act: 'deactivate', member: viewer.staffId }, cookie))
  expect((await callRoute(overviewLoader, getRequest('/overview', viewer.cookie))).status).toBe(302)
  expect(await database().staffSession.count({ where: { staffId: viewer.staffId } })).toBe(0)
})

test('the last coordinator stays, also when two deactivate each other in the same moment', async () => {
  const one = await signInAs('coordinator', 'One')
  const other = await signInAs('coordinator', 'Other')
  const done = await Promise.all([
    deactivateStaff({ staffId: one.staffId, partnershipId, actor: 'Other' }),
    deactivateStaff({ staffId: other.staffId, partnershipId, actor: 'One' }),
  ])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database().staff.count({ where: { role: 'coordinator', active: true } })).toBe(1)
})

test('a coordinator of one partnership cannot reach the staff of another', async () => {
  const place = { name: 'Elsewhere', area: 'Elsewhere', residents: 10, leaveAddress: 'https://example.org' }
  await database().partnership.create({ data: { id: 'elsewhere', ...place } })
  const { staffId } = await signInAs('viewer')
  expect(await deactivateStaff({ staffId, partnershipId: 'elsewhere', actor: 'Nosy' })).toMatchObject({ ok: false })
  expect(await database().staff.count({ where: { active: true } })).toBe(1)
})

test('a viewer sees which waves there are, and nothing of their answers', async () => {
  const { cookie } = await signInAs('viewer')
  const wave = await makeWave()
  const look = async () => JSON.stringify((await callRoute(overviewLoader, getRequest('/overview', cookie))).body)
  const before = await look()
  expect(before).toContain('"state":"open"')
  for (let number = 0; number < 12; number += 1) {
    await database().pending.create({ data: { collectorId: wave.collectors['recovery'] ?? '', answers: '{}' } })
  }
  expect(await look()).toBe(before)
})
