import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listPublishableContributions } from '~/data/published-contributions.server'
import { writeStatement } from '~/domain/disclosure/statement-payload'
import { action, loader } from '~/routes/_review.review.workshops.$workshop_.contributions'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { inventedStatement } from '../fixtures/invented-statement'
import { insertReviewedContribution } from '../fixtures/insert-reviewed-contribution'
import { getRequest, postRequest } from '../support/request'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { type SignedInAs, signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { makeFinishedWorkshop } from '../support/make-finished-workshop'

let house: ServedHouse
let workshop = ''
let isla: SignedInAs
const words = 'The evening visits were taken away.'

beforeAll(async () => {
  house = await serveHouse()
})
afterAll(() => house.stop())
beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
  workshop = (await makeFinishedWorkshop()).id
  isla = await signInAs('reviewer', 'Isla')
})

/** Statements are released by their own use case; here only that one covers the day matters, and how many people it shows. */
async function releaseStatement(fromDay = '2026-01-01', toDay = '2026-03-31', people: number | null = 50): Promise<void> {
  const [sequence, previousSha256, publishedOn] = [1, '', toDay]
  const content = { ...inventedStatement, from: fromDay, to: toDay, people: { total: people, byAudience: null } }
  const payload = writeStatement({ sequence, publishedOn, previousSha256, content })
  const row = { partnershipId: 'clackmannanshire', sequence, fromDay, toDay, payload, sha256: 'a'.repeat(64), previousSha256, publishedOn }
  await database().statement.create({ data: row })
}

async function visit(id: string, method: 'GET' | 'POST' = 'GET') {
  const answer = await fetch(`${house.address}/quotes/${id}/take-down`, { method, headers: { Origin: house.address } })
  return { status: answer.status, text: await answer.text() }
}

async function act(name: 'destroy' | 'show-again', contribution: string): Promise<number> {
  const address = `/review/workshops/${workshop}/contributions?contribution=${contribution}&act=${name}`
  return (await callRoute(action, postRequest(address, { confirmed: 'yes' }, isla.cookie), { workshop })).status
}

interface Absence {
  readonly wishes: object
  readonly from: string
  readonly people: number | null
}

describe('published words that somebody wants gone', () => {
  test('go at once and without a reason; a reviewer shows them again, or destroys them', async () => {
    await releaseStatement()
    const id = await insertReviewedContribution(workshop, { text: words })
    expect((await visit(id)).text).toContain(words)
    expect((await visit(id, 'POST')).text).toContain('It is taken down.')
    expect([(await visit(id)).status, await listPublishableContributions([workshop])]).toEqual([404, []])
    const list = await callRoute(loader, getRequest(`/review/workshops/${workshop}/contributions`, isla.cookie), { workshop })
    expect(list.body).toMatchObject({ contributions: [{ id, obstacle: 'taken-down' }] })
    expect(await act('show-again', id)).toBe(302)
    expect((await visit(id)).status).toBe(200)
    expect(await act('show-again', id)).toBe(422)
    expect(await act('destroy', id)).toBe(302)
    expect([await database().reviewedContribution.count(), await act('destroy', id)]).toEqual([0, 422])
  })

  test.each`
    wishes                        | from            | people  | why
    ${{ fate: 'internal' }}       | ${'2026-01-01'} | ${50}   | ${'the group wanted them to stay with the staff'}
    ${{ secondReviewerId: null }} | ${'2026-01-01'} | ${50}   | ${'a second approval is missing'}
    ${{ isHidden: true }}         | ${'2026-01-01'} | ${50}   | ${'they are taken down'}
    ${{}}                         | ${'2026-03-03'} | ${50}   | ${'no statement covers the day'}
    ${{}}                         | ${'2026-01-01'} | ${null} | ${'the statement is about too few people'}
  `('are not there while $why, and look like words that never were', async ({ wishes, from, people }: Absence) => {
    await releaseStatement(from, '2026-03-31', people)
    const id = await insertReviewedContribution(workshop, { text: words, ...wishes })
    const [asked, nobody, sent] = [await visit(id), await visit('no-such-quote'), await visit(id, 'POST')]
    const same = (text: string, address: string) => text.replaceAll(address, '…')
    expect([asked.status, same(asked.text, id)]).toEqual([404, same(nobody.text, 'no-such-quote')])
    expect(sent.text).not.toContain('It is taken down.')
    expect(asked.text).not.toContain(words)
  })
})
