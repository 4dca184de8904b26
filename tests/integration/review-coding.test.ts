import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { fromReviewedColumn } from '~/data/reviewed-text-column.server'
import { action as codingAction, loader as codingLoader } from '~/routes/_review.review.$wave_.coding'
import { action as listAction, loader as listLoader } from '~/routes/_review.review.$wave_.quotes'
import { openQuotes } from '~/usecases/open-quotes.server'
import { takeDownQuote } from '~/usecases/take-down-quote.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { makePublishedWave, makeSealedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  const { staffId, cookie: own } = await signInAs('coordinator', 'Senga')
  await database().staff.update({ where: { id: staffId }, data: { reviews: true } })
  cookie = own
})

const coding = (wave: string, query = '') => callRoute(codingLoader, getRequest(`/review/${wave}/coding${query}`, cookie), { wave })
const code = (wave: string, fields: FormFields) => callRoute(codingAction, postRequest('/coding', fields, cookie), { wave })
const list = (wave: string, query = '') => callRoute(listLoader, getRequest(`/review/${wave}/quotes${query}`, cookie), { wave })
const decide = (wave: string, query: string, fields: FormFields = { confirmed: 'yes' }) =>
  callRoute(listAction, postRequest(`/review/${wave}/quotes${query}`, fields, cookie), { wave })

const opened = (waveId: string) => openQuotes({ waveId, partnershipId: 'clackmannanshire', actor: 'Senga' })
const rowOf = async (id: string) => {
  const { ciphertext, ...row } = await database().reviewedText.findUniqueOrThrow({ where: { id } })
  return { ...row, reviewed: fromReviewedColumn(ciphertext) }
}
const textOf = (body: unknown) => (body as { text: { id: string } | null }).text

describe('coding', () => {
  test('shows one text that is not coded yet, in its edited words, with the frame and nothing of where it came from', async () => {
    const { id: wave } = await makeSealedWave({ sizes: { recovery: 31 } })
    await insertReviewed(wave, { isCoded: true })
    const id = await insertReviewed(wave, { text: 'Mair buses, please.', secondReviewerId: null })
    const { body } = await coding(wave)
    expect(body).toMatchObject({ text: { id, text: 'Mair buses, please.', obstacle: 'not-published' }, from: 'queue' })
    expect(JSON.stringify(textOf(body))).not.toMatch(/recovery|reviewer/i)
    const { frame } = body as { frame: readonly { level: string; code: string }[] }
    const inLevel = (wanted: string) => frame.filter(({ level }) => level === wanted).length
    expect(['theme', 'area', 'local-issue'].map(inLevel)).toEqual([7, 8, 7])
    expect(frame.map(({ code: one }) => one)).toContain('clackmannanshire-2023-local-issue-3')
  })

  test('keeps what was chosen, beside the words as they are, and goes on; at the end it says that all are coded', async () => {
    const { id: wave } = await makeSealedWave({ sizes: { recovery: 31 } })
    const ids = [await insertReviewed(wave), await insertReviewed(wave)].toSorted()
    const [first = '', second = ''] = ids
    const answer = await code(wave, { text: first, code: ['clackmannanshire-2023-area-2', 'PS02'] })
    expect(answer.headers.get('Location')).toBe(`/review/${wave}/coding?after=${first}`)
    expect(await rowOf(first)).toMatchObject({
      isCoded: true,
      secondReviewerId: 'two',
      reviewed: { codes: ['PS02', 'clackmannanshire-2023-area-2'], text: 'More buses in the evening.', community: 'recovery' },
    })
    expect(textOf((await coding(wave, `?after=${first}`)).body)?.id).toBe(second)
    await code(wave, { text: second, none: 'yes' })
    expect(await rowOf(second)).toMatchObject({ isCoded: true, reviewed: { codes: [] } })
    expect(textOf((await coding(wave)).body)).toBeNull()
  })

  test('a text that is left for later comes again after the others', async () => {
    const { id: wave } = await makeSealedWave({ sizes: { recovery: 31 } })
    const [first = '', second = ''] = [await insertReviewed(wave), await insertReviewed(wave)].toSorted()
    expect(textOf((await coding(wave, `?after=${first}`)).body)?.id).toBe(second)
    expect(textOf((await coding(wave, `?after=${second}`)).body)?.id).toBe(first)
  })

  test.each<[fields: FormFields, sentence: RegExp]>([
    [{}, /at least one code/],
    [{ code: 'PS02', none: 'yes' }, /Either/],
    [{ code: 'PS01' }, /from the list/],
  ])('refuses %j, keeps what was ticked and changes nothing', async (fields, sentence) => {
    const { id: wave } = await makeSealedWave({ sizes: { recovery: 31 } })
    const text = await insertReviewed(wave)
    const answer = await code(wave, { text, ...fields })
    expect(answer).toMatchObject({
      status: 422,
      body: { text: { id: text }, problems: [{ text: expect.stringMatching(sentence) as string }] },
    })
    expect(await rowOf(text)).toMatchObject({ isCoded: false })
  })

  test('can be changed later from the list; the list of codes that was opened does not change with it', async () => {
    const { id: wave } = await makePublishedWave({ sizes: { recovery: 31 } })
    const ids: string[] = []
    for (let text = 0; text < 5; text += 1) ids.push(await insertReviewed(wave, { codes: ['PS02'], isCoded: true }))
    await opened(wave)
    const before = await database().textRelease.findMany()
    const answer = await code(wave, { text: ids[0] ?? '', code: 'PS12', from: 'list' })
    expect(answer.headers.get('Location')).toContain(`/review/${wave}/quotes`)
    expect((await rowOf(ids[0] ?? '')).reviewed.codes).toEqual(['PS12'])
    expect(await database().textRelease.findMany()).toEqual(before)
    expect(JSON.parse(before[0]?.payload ?? '')).toMatchObject({ groups: [{ codes: ['PS02'] }] })
  })

  test('a text of another wave is not there', async () => {
    const [one, other] = [
      await makeSealedWave({ sizes: { recovery: 31 } }),
      await makeSealedWave({ sizes: { recovery: 31 }, lastDay: '2026-07-31' }),
    ]
    const text = await insertReviewed(other.id)
    expect((await coding(one.id, `?text=${text}`)).status).toBe(404)
    expect((await code(one.id, { text, code: 'PS02' })).status).toBe(422)
    await decide(one.id, `?text=${text}&act=destroy`)
    expect(await rowOf(text)).toMatchObject({ isCoded: false })
  })
})

describe('the list of what was let through', () => {
  test('says of each text whether everybody reads it, and why not', async () => {
    const { id: wave } = await makePublishedWave({ sizes: { recovery: 31, prison: 14 } })
    await insertReviewed(wave, { text: 'a' })
    await insertReviewed(wave, { text: 'b', community: 'prison', secondReviewerId: null })
    await insertReviewed(wave, { text: 'c', isHidden: true })
    await insertReviewed(wave, { text: 'd', community: 'families' })
    const obstacles = async () => {
      const { texts } = (await list(wave)).body as { texts: readonly { text: string; obstacle: string | null }[] }
      return Object.fromEntries(texts.map(({ text, obstacle }) => [text, obstacle]))
    }
    expect(await obstacles()).toEqual({ a: 'not-opened', b: 'not-opened', c: 'taken-down', d: 'not-opened' })
    await opened(wave)
    expect(await obstacles()).toEqual({ a: null, b: 'second-look', c: 'taken-down', d: 'no-batch' })
  })

  test('a text is destroyed after a second question, and that is written down without a word of it', async () => {
    const { id: wave } = await makePublishedWave({ sizes: { recovery: 31 } })
    const id = await insertReviewed(wave)
    expect((await decide(wave, `?text=${id}&act=destroy`, {})).status).toBe(422)
    expect(await database().reviewedText.count()).toBe(1)
    expect((await decide(wave, `?text=${id}&act=destroy`)).status).toBe(302)
    expect(await database().reviewedText.count()).toBe(0)
    expect(await database().auditEntry.findMany({ where: { act: 'destroy-text' } })).toMatchObject([{ actor: 'Senga', subject: wave }])
    expect((await decide(wave, `?text=${id}&act=destroy`)).status).toBe(422)
  })

  test('what somebody had taken down is shown again only after a second question', async () => {
    const { id: wave } = await makePublishedWave({ sizes: { recovery: 31 } })
    await opened(wave)
    const id = await insertReviewed(wave)
    expect((await decide(wave, `?text=${id}&act=show-again`)).status).toBe(422)
    expect(await takeDownQuote(id)).toBe('taken down')
    expect((await list(wave, `?text=${id}&act=show-again`)).body).toMatchObject({ deciding: { act: 'show-again', text: { id } } })
    expect((await decide(wave, `?text=${id}&act=show-again`, {})).status).toBe(422)
    expect(await rowOf(id)).toMatchObject({ isHidden: true })
    expect((await decide(wave, `?text=${id}&act=show-again`)).status).toBe(302)
    expect(await rowOf(id)).toMatchObject({ isHidden: false })
  })
})
