import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as deviceAction } from '~/routes/_facilitate.workshops.$workshop.device'
import { action as signOut } from '~/routes/_staff.sign-out'
import { jsonRequest, newCapture, runWorkshop } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

/** The PIN that tests/support/make-workshop-row.ts writes. */
const pin = '12345678'

async function tryPin(workshopId: string, typed: string, cookie?: string): Promise<readonly [status: number, body: unknown]> {
  const request = jsonRequest(`/workshops/${workshopId}/device`, { capture: newCapture(), pin: typed }, cookie)
  const { status, body } = await callRoute(deviceAction, request, { workshop: workshopId })
  return [status, JSON.parse(String(body))]
}

describe('the PIN of a workshop', () => {
  test('is right or wrong for whoever runs the workshop', async () => {
    const { workshopId, facilitator } = await runWorkshop()
    expect(await tryPin(workshopId, pin, facilitator.cookie)).toEqual([200, { state: 'known', pin: 'right' }])
    expect(await tryPin(workshopId, '1234 5678', facilitator.cookie)).toEqual([200, { state: 'known', pin: 'right' }])
    expect(await tryPin(workshopId, '12345679', facilitator.cookie)).toEqual([200, { state: 'known', pin: 'wrong' }])
  })

  test('is told to nobody else', async () => {
    const { workshopId } = await runWorkshop()
    const { cookie } = await signInAs('facilitator')
    expect(await tryPin(workshopId, pin, cookie)).toEqual([200, { state: 'unknown' }])
    expect(await tryPin(workshopId, pin)).toEqual([200, { state: 'unknown' }])
  })

  test('is not guessed: after ten the right one has to wait too, and other workshops do not', async () => {
    const [{ workshopId, facilitator }, other] = [await runWorkshop(), await runWorkshop()]
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await tryPin(workshopId, `0000000${guess}`, facilitator.cookie)).toEqual([200, { state: 'known', pin: 'wrong' }])
    }
    expect(await tryPin(workshopId, pin, facilitator.cookie)).toEqual([429, { state: 'wait' }])
    expect(await tryPin(other.workshopId, pin, other.facilitator.cookie)).toEqual([200, { state: 'known', pin: 'right' }])
  })
})

test('a device hears that a board is over, so that it keeps nothing of it', async () => {
  const { workshopId, facilitator } = await runWorkshop()
  const capture = newCapture()
  const ask = async (cookie?: string) => {
    const request = jsonRequest(`/workshops/${workshopId}/device`, { capture }, cookie)
    return JSON.parse(String((await callRoute(deviceAction, request, { workshop: workshopId })).body)) as unknown
  }
  expect(await ask(facilitator.cookie)).toEqual({ state: 'known', isOver: false })
  await database().workshop.update({ where: { id: workshopId }, data: { state: 'finished', finishedOn: '2026-03-10' } })
  expect(await ask()).toEqual({ state: 'known', isOver: false })
  await database().workshop.update({ where: { id: workshopId }, data: { confirmedOn: '2026-03-11' } })
  expect(await ask()).toEqual({ state: 'known', isOver: true })
})

test('signing out tells the sign-in page that follows to wipe the device', async () => {
  const { cookie } = await signInAs('facilitator')
  const { headers } = await callRoute(signOut, postRequest('/sign-out', {}, cookie))
  expect(headers.getSetCookie().map((one) => one.split(';')[0])).toEqual(['what-matters=', 'what-matters-out=1'])
})
