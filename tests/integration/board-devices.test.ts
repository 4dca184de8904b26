import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as deviceAction } from '~/routes/_facilitate.workshops.$workshop.device'
import { deactivateStaff } from '~/usecases/deactivate-staff.server'
import { revokeCaptures } from '~/usecases/revoke-captures.server'
import { add, jsonRequest, newCapture, numbered, runWorkshop } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

async function ask(workshopId: string, body: unknown, cookie?: string) {
  const answer = await callRoute(deviceAction, jsonRequest(`/workshops/${workshopId}/device`, body, cookie), { workshop: workshopId })
  return [answer.status, (JSON.parse(String(answer.body)) as { state?: string }).state]
}

describe('a device', () => {
  test('is registered by whoever runs the workshop; its secret is not kept', async () => {
    const { workshopId, facilitator } = await runWorkshop()
    const capture = newCapture()
    expect(await ask(workshopId, { capture }, facilitator.cookie)).toEqual([200, 'known'])
    expect(await ask(workshopId, { capture }, facilitator.cookie)).toEqual([200, 'known'])
    const [row, ...others] = await database().workshopCapture.findMany()
    expect(others).toEqual([])
    expect(row).toMatchObject({ workshopId, staffId: facilitator.staffId, applied: 0, isRevoked: false })
    expect(JSON.stringify(row)).not.toContain(capture)
  })

  test('whose session is over learns only whether to wipe', async () => {
    const { workshopId, facilitator } = await runWorkshop()
    const other = await runWorkshop()
    const capture = newCapture()
    expect(await ask(workshopId, { capture })).toEqual([200, 'unknown'])
    await ask(workshopId, { capture }, facilitator.cookie)
    expect(await ask(workshopId, { capture })).toEqual([200, 'known'])
    expect(await ask(other.workshopId, { capture })).toEqual([200, 'unknown'])
    expect(await ask('nowhere', { capture })).toEqual([200, 'unknown'])
    expect(await ask(workshopId, { capture: 'short' })).toEqual([422, undefined])
    expect(await ask(workshopId, 'no JSON')).toEqual([422, undefined])
  })

  test.each(['facilitator', 'coordinator', 'reviewer', 'viewer'] as const)(
    'is not registered by a %s who does not run it',
    async (role) => {
      const { workshopId } = await runWorkshop()
      const { cookie } = await signInAs(role)
      expect(await ask(workshopId, { capture: newCapture() }, cookie)).toEqual([200, 'unknown'])
      expect(await ask('nowhere', { capture: newCapture() }, cookie)).toEqual([200, 'unknown'])
      expect(await database().workshopCapture.count()).toBe(0)
    },
  )

  test('that sends before it was registered is registered by it, so that nothing it kept is lost', async () => {
    const { workshopId, facilitator, send } = await runWorkshop()
    const capture = newCapture()
    expect((await send(capture, numbered([add('said')]))).status).toBe(200)
    expect(await ask(workshopId, { capture }, facilitator.cookie)).toEqual([200, 'known'])
  })
})

describe('a device is told to wipe', () => {
  async function registered() {
    const run = await runWorkshop()
    const capture = newCapture()
    await run.send(capture, numbered([add('before')]))
    const state = async () => (await ask(run.workshopId, { capture }))[1]
    const sending = async (cookie?: string) => (await run.send(capture, numbered([add('after')], 2), cookie)).status
    return { ...run, state, sending }
  }

  test('when somebody revokes it, and takes nothing more', async () => {
    const { workshopId, facilitator, state, sending } = await registered()
    const actor = { name: 'A coordinator' }
    expect(
      await revokeCaptures({ workshopId, partnershipId: facilitator.partnershipId, actor, staffId: facilitator.staffId }),
    ).toMatchObject({
      ok: true,
    })
    expect([await state(), await sending()]).toEqual(['revoked', 410])
    expect(await database().contribution.count({ where: { workshopId } })).toBe(1)
  })

  test('when its member of staff is deactivated', async () => {
    const { facilitator, state, sending } = await registered()
    await deactivateStaff({ staffId: facilitator.staffId, partnershipId: facilitator.partnershipId, actor: 'A coordinator' })
    expect([await state(), await sending()]).toEqual(['revoked', 401])
  })

  test('when its member of staff no longer runs the workshop', async () => {
    const { workshopId, sending } = await registered()
    await database().workshopFacilitator.deleteMany({ where: { workshopId } })
    expect(await sending()).toBe(410)
  })

  test('not by a server that was restored from before it knew it: signed in again, it sends everything', async () => {
    const { workshopId, send } = await runWorkshop()
    const other = await signInAs('facilitator')
    const capture = newCapture()
    await send(capture, numbered([add('before')]))
    await database().contribution.deleteMany({ where: { workshopId } })
    await database().workshopCapture.deleteMany({ where: { workshopId } })
    expect([await ask(workshopId, { capture }), await ask(workshopId, { capture }, other.cookie)]).toEqual([
      [200, 'unknown'],
      [200, 'unknown'],
    ])
    expect((await send(capture, numbered([add('after')], 2))).status).toBe(409)
    expect((await send(newCapture(), numbered([add('after')]))).status).toBe(200)
    expect(await database().contribution.count({ where: { workshopId } })).toBe(1)
  })

  test('and a session that is over is not that', async () => {
    const { facilitator, state, sending } = await registered()
    await database().staffSession.deleteMany({ where: { staffId: facilitator.staffId } })
    expect([await state(), await sending()]).toEqual(['known', 401])
  })
})

test('nobody else sends to a board', async () => {
  const { workshopId, send } = await runWorkshop()
  const others = [(await runWorkshop()).facilitator, await signInAs('coordinator'), await signInAs('reviewer'), await signInAs('viewer')]
  for (const { cookie } of others) expect((await send(newCapture(), numbered([add('from outside')]), cookie)).status).toBe(403)
  expect((await send(newCapture(), numbered([add('from outside')]), 'what-matters=nobody')).status).toBe(401)
  expect(await database().contribution.count({ where: { workshopId } })).toBe(0)
})

test('another site cannot send for whoever is signed in', async () => {
  const { workshopId, facilitator } = await runWorkshop()
  const request = jsonRequest(`/workshops/${workshopId}/device`, { capture: newCapture() }, facilitator.cookie)
  request.headers.set('Origin', 'https://elsewhere.example')
  expect((await callRoute(deviceAction, request, { workshop: workshopId })).status).toBe(403)
})
