import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { openQuotes } from '~/usecases/open-quotes.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { freshDatabase } from '../support/fresh-database'
import { makePublishedWave } from '../support/sealed-wave'
import { serveHouse, type ServedHouse } from '../support/serve-house'

let house: ServedHouse
let wave = ''
const words = 'The evening bus was taken away.'

beforeAll(async () => {
  house = await serveHouse()
})
afterAll(() => house.stop())
beforeEach(async () => {
  await freshDatabase()
  wave = (await makePublishedWave({ sizes: { recovery: 31, prison: 14 } })).id
  await openQuotes({ waveId: wave, partnershipId: 'clackmannanshire', actor: 'Morag' })
})

async function get(path: string) {
  const answer = await fetch(house.address + path)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

async function takeDown(id: string, origin = house.address) {
  const answer = await fetch(`${house.address}/quotes/${id}/take-down`, { method: 'POST', headers: { Origin: origin } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

const bytesOf = async () => Promise.all(['/releases/1', '/releases/1.json', '/releases/1.csv'].map(async (path) => (await get(path)).text))

describe('a quote that somebody wants gone', () => {
  test('goes at once and for everybody, without a reason, and no byte of the release changes', async () => {
    const id = await insertReviewed(wave, { text: words })
    const before = await bytesOf()
    expect((await get('/releases/1/quotes')).text).toContain(words)
    const asked = await get(`/quotes/${id}/take-down`)
    expect([asked.status, asked.text.includes(words)]).toEqual([200, true])
    expect(asked.text).not.toMatch(/<input(?! type="hidden")|<textarea/)

    const done = await takeDown(id)
    expect([done.status, done.text.includes('It is taken down.'), done.text.includes(words)]).toEqual([200, true, false])
    expect((await get('/releases/1/quotes')).text).not.toContain(words)
    expect(await bytesOf()).toEqual(before)
    expect(await database().reviewedText.findFirst()).toMatchObject({ id, isHidden: true })
  })

  test('keeps nothing of who asked, and sets no cookie', async () => {
    const id = await insertReviewed(wave)
    const before = await database().auditEntry.count()
    const { headers } = await takeDown(id)
    expect([headers.get('Set-Cookie'), headers.get('Cache-Control')]).toEqual([null, 'no-store'])
    expect(await database().auditEntry.count()).toBe(before)
  })

  test('is gone already the second time; one that never was looks the same, and so does one that nobody may see yet', async () => {
    const [hidden, second] = [await insertReviewed(wave), await insertReviewed(wave, { community: 'prison', secondReviewerId: null })]
    await takeDown(hidden)
    const pages = await Promise.all([hidden, second, randomUUID(), 'nonsense'].map((id) => get(`/quotes/${id}/take-down`)))
    const posts = await Promise.all([hidden, second, randomUUID(), 'nonsense'].map((id) => takeDown(id)))
    for (const answers of [pages, posts]) expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect([pages[0]?.status, posts[0]?.text.includes('gone already')]).toEqual([404, true])
    expect(await database().reviewedText.findUnique({ where: { id: second } })).toMatchObject({ isHidden: false })
  })

  test('is not taken down by a form of another site', async () => {
    const id = await insertReviewed(wave)
    expect((await takeDown(id, 'https://elsewhere.example')).status).toBe(403)
    expect((await get(`/quotes/${id}/take-down`)).status).toBe(200)
  })
})

test('a script cannot take down everything: after some a person has to be asked, and the page says whom', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_000)
  const ids: string[] = []
  for (let text = 0; text < 20; text += 1) ids.push(await insertReviewed(wave))
  const answers = []
  for (const id of ids) answers.push(await takeDown(id))
  now.mockRestore()
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200).length).toBe(15)
  expect(answers.at(-1)?.status).toBe(429)
  expect(answers.at(-1)?.text).toMatch(/It is still there[\s\S]*Clackmannanshire Community Justice Partnership/)
  expect(await database().reviewedText.count({ where: { isHidden: true } })).toBe(15)
})
