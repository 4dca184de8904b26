import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { fromReviewedColumn } from '~/data/reviewed-text-column.server'
import { loader as listLoader } from '~/routes/_review.review._index'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { asReviewer, linesAboutTexts, makeWaveWithTexts, rowsOfTexts } from '../support/reviewing'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

const texts = ['The bus stops too early.', 'My file is 4827361, ask for it.', 'More benches, please.']
const groups = { recovery: { size: 31, texts } }

async function reviewedTexts() {
  return (await database().reviewedText.findMany()).map(({ ciphertext }) => fromReviewedColumn(ciphertext))
}

describe('review opens when the wave is closed', () => {
  test('before that a reviewer finds no page, no text and no number', async () => {
    const wave = await makeWaveWithTexts({ groups, until: 'open' })
    const isla = await asReviewer(wave.id)
    expect((await isla.see()).status).toBe(404)
    const list = await callRoute(listLoader, getRequest('/review', isla.cookie))
    expect(list).toMatchObject({ status: 200, body: { reviews: [] } })
    const [row] = await database().freeText.findMany()
    expect((await isla.send({ text: row?.id ?? '', words: 'x', decision: 'approve' })).status).toBe(404)
    expect(await rowsOfTexts()).toEqual([3, 0])
  })

  test('after it the list says how many wait and until when', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const isla = await asReviewer(wave.id)
    setToday('2026-04-10')
    const list = await callRoute(listLoader, getRequest('/review', isla.cookie))
    expect(list.body).toMatchObject({
      reviews: [{ waveId: wave.id, title: 'Spring', texts: { waiting: 3, until: '2026-04-30', daysLeft: 20 }, secondLooks: null }],
    })
  })

  test('a reviewer of another partnership finds nothing of it', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const isla = await asReviewer(wave.id)
    await database().partnership.create({ data: { ...(await database().partnership.findFirstOrThrow()), id: 'elsewhere' } })
    await database().staff.update({ where: { id: isla.staffId }, data: { partnershipId: 'elsewhere' } })
    expect((await isla.see()).status).toBe(404)
  })
})

describe('one text at a time', () => {
  test('shows its question, its language and its words, and nothing of its writer', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 12, texts: ['Ring 4827361 for Davie.'] } }, language: 'pl' })
    const page = await (await asReviewer(wave.id)).page()
    expect(page.waiting).toBe(1)
    expect(page.text).toMatchObject({ theme: 'PS08', box: 'better', language: 'pl', turn: 'first', question: null })
    expect(page.text?.text).toMatch(/^Ring \[\w+\] for Davie[.]$/)
    expect(page.text?.segments.map(({ kind }) => kind)).toContain('placeholder')
    expect(JSON.stringify(page)).not.toContain('recovery')
    expect(JSON.stringify(page)).not.toContain('rating')
  })

  test('comes in another order to every look', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Text number ${index}, as it came.`)
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 40, texts: many } } })
    const isla = await asReviewer(wave.id)
    const seen: string[] = []
    for (let look = 0; look < 12; look += 1) seen.push((await isla.next()).text)
    expect(new Set(seen).size).toBeGreaterThan(3)
  })
})

describe('a decision', () => {
  test('approve: the original is destroyed, and the words are kept under an id of their own', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: texts.slice(0, 1) } } })
    const isla = await asReviewer(wave.id)
    const [original] = await database().freeText.findMany()
    const text = await isla.next()
    expect(await isla.decide('approve', { ...text, text: ' The last bus is early.\r\n ' })).toEqual({
      status: 302,
      done: 'approve',
      replaced: null,
    })
    expect(await rowsOfTexts()).toEqual([0, 1])
    const [kept] = await database().reviewedText.findMany()
    expect(kept).toMatchObject({ firstReviewerId: isla.staffId, secondReviewerId: null, isCoded: false, isHidden: false })
    expect(kept?.id).not.toBe(original?.id)
    expect(await reviewedTexts()).toEqual([
      { theme: 'PS08', box: 'better', text: 'The last bus is early.', language: 'en', community: 'recovery', codes: [] },
    ])
  })

  test('approve: what still identifies by its form is replaced, and the next page says so', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: ['Ask Isla.', 'Ask Ewan.'] } } })
    const isla = await asReviewer(wave.id)
    const done = await isla.decide('approve', { ...(await isla.next()), text: 'Ask at the desk for file 4827361 today.' })
    expect(done).toMatchObject({ status: 302, done: 'approve' })
    expect(done.replaced).toMatch(/^\w+$/)
    expect((await reviewedTexts()).map(({ text }) => text)).toEqual([`Ask at the desk for file [${done.replaced}] today.`])
  })

  test('approve without words is refused, and the same text stands there again with what was typed', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const isla = await asReviewer(wave.id)
    const text = await isla.next()
    const answer = await isla.send({ text: text.id, words: ' \n ', decision: 'approve' })
    expect(answer).toMatchObject({ status: 422, body: { text: { id: text.id }, typed: ' \n ', problems: [{ item: 'words' }] } })
    const long = await isla.send({ text: text.id, words: 'a'.repeat(5000), decision: 'approve' })
    expect(long).toMatchObject({ status: 422, body: { text: { id: text.id }, problems: [{ item: 'words' }] } })
    const none = await isla.send({ text: text.id, words: 'Words' })
    expect(none).toMatchObject({ status: 422, body: { text: { id: text.id } } })
    expect(await rowsOfTexts()).toEqual([3, 0])
  })

  test('refuse: nothing of the text is left', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: texts.slice(1, 2) } } })
    const isla = await asReviewer(wave.id)
    expect(await isla.decide('refuse', await isla.next())).toMatchObject({ status: 302, done: 'refuse' })
    expect(await rowsOfTexts()).toEqual([0, 0])
    expect((await isla.page()).text).toBeNull()
  })

  test('ask a second reviewer: the text goes to somebody else, who decides', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: texts.slice(0, 1) } } })
    const [isla, rory] = [await asReviewer(wave.id), await asReviewer(wave.id, 'Rory')]
    const text = await isla.next()
    expect(await isla.decide('ask', text)).toMatchObject({ done: 'ask' })
    expect(await isla.page()).toMatchObject({ text: null, waiting: 0 })
    expect(await isla.decide('approve', text)).toMatchObject({ done: 'gone' })
    expect(await rory.next()).toMatchObject({ id: text.id, turn: 'asked' })
    // It is not handed back: two people who ask each other would let the time run out.
    expect(await rory.decide('ask', text)).toMatchObject({ done: 'gone' })
    expect(await rory.decide('approve', text)).toMatchObject({ done: 'approve' })
    expect((await database().reviewedText.findFirst())?.firstReviewerId).toBe(rory.staffId)
  })

  test('of two reviewers at once one gets through, and the other is told and goes on', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: texts.slice(0, 1) } } })
    const [isla, rory] = [await asReviewer(wave.id), await asReviewer(wave.id, 'Rory')]
    const text = await isla.next()
    const done = await Promise.all([isla.decide('approve', text), rory.decide('refuse', text)])
    expect(done.map(({ status }) => status)).toEqual([302, 302])
    expect(done.filter((one) => one.done === 'gone')).toHaveLength(1)
    const [originals, reviewed] = await rowsOfTexts()
    expect([originals, reviewed]).toEqual([0, done[0]?.done === 'approve' ? 1 : 0])
    expect(await linesAboutTexts()).toHaveLength(1)
  })

  test('the audit log names the act and counts placeholders by kind, and holds no word of a text', async () => {
    const wave = await makeWaveWithTexts({ groups })
    const [isla, rory] = [await asReviewer(wave.id), await asReviewer(wave.id, 'Rory')]
    await isla.decide('approve', await isla.next())
    await isla.decide('ask', await isla.next())
    await rory.decide('refuse', await rory.next())
    const lines = await linesAboutTexts()
    expect(lines.map(([actor, act]) => [actor, act])).toEqual([
      ['Isla', 'approve-text'],
      ['Isla', 'ask-second-reviewer'],
      ['Rory', 'refuse-text'],
    ])
    for (const [, , subject] of lines) expect(subject.replace(wave.id, 'W')).toMatch(/^W(: \w+ 1)?$/)
  })
})

test('what a row of either table holds is encrypted, and its length says little', async () => {
  const wave = await makeWaveWithTexts({ groups })
  const isla = await asReviewer(wave.id)
  await isla.decide('approve', await isla.next())
  const [row] = await database().reviewedText.findMany()
  expect(() => decrypt('text', row?.ciphertext ?? '')).toThrow()
  const [, sealed = ''] = row?.ciphertext.split('.') ?? []
  expect(Buffer.from(sealed, 'base64url').length - 28).toBe(256)
})
