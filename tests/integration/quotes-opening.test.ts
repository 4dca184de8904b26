import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as openAction, loader as openLoader } from '~/routes/_coordinate.waves.$wave.quotes'
import { loader as waveLoader } from '~/routes/_coordinate.waves.$wave._index'
import { loader as releaseLoader } from '~/routes/_public.($partnership).releases.$number'
import { loader as quotesLoader } from '~/routes/_public.($partnership).releases.$number_.quotes'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { insertCoded, insertReviewed } from '../fixtures/insert-reviewed'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { makePublishedWave, makeSealedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const sizes = { recovery: 31, prison: 14, victims: 9, families: 3 }
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

const open = (wave: string, fields: Record<string, string> = { confirmed: 'yes' }) =>
  callRoute(openAction, postRequest('/quotes', fields, cookie), { wave })
const page = (number = '1', query = '') => callRoute(quotesLoader, getRequest(`/releases/${number}/quotes${query}`), { number })
const stored = () => database().textRelease.findMany()

interface Shown {
  readonly shown: {
    readonly pages: number
    readonly sections: readonly { readonly theme: string; readonly quotes: readonly { id: string; text: string }[] }[]
  }
}
const textsOf = (body: unknown) => (body as Shown).shown.sections.flatMap(({ quotes }) => quotes.map(({ text }) => text))

describe('opening the quotes of a wave', () => {
  test('waits for the wave to be published, and changes nothing before', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 31 } })
    await insertReviewed(id)
    expect(await open(id)).toMatchObject({ status: 422, body: { problems: [{ text: 'Publish this wave first' }] } })
    expect(await stored()).toEqual([])
    expect((await page()).status).toBe(404)
  })

  test('asks for a tick, is done once, and is written down without a number', async () => {
    const { id } = await makePublishedWave({ sizes })
    setToday('2026-04-20')
    expect((await open(id, {})).status).toBe(422)
    expect((await page()).status).toBe(404)
    expect(await open(id)).toMatchObject({ status: 302 })
    expect(await open(id)).toMatchObject({ status: 422, body: { problems: [{ text: expect.stringMatching(/opened already/) as string }] } })
    expect(await stored()).toHaveLength(1)
    const log = await database().auditEntry.findMany({ where: { act: 'open-quotes' } })
    expect(log).toMatchObject([{ actor: 'Morag', subject: id, day: '2026-04-20' }])
    const opened = await callRoute(openLoader, getRequest('/quotes', cookie), { wave: id })
    expect(opened.body).toMatchObject({ openedOn: '2026-04-20', release: 1 })
  })

  test('freezes what the large group wrote about, with the release it belongs to, under a hash', async () => {
    const { id } = await makePublishedWave({ sizes })
    await insertCoded(id, 'recovery', 5, 'PS09', 'PS02')
    await insertCoded(id, 'recovery', 4, 'PS14')
    await insertCoded(id, 'prison', 12, 'PS01')
    await insertCoded(id, 'victims', 12, 'PS01')
    await open(id)
    const [row] = await stored()
    const { sha256 } = await database().release.findFirstOrThrow()
    expect(JSON.parse(row?.payload ?? '')).toEqual({
      format: 'what-matters-texts-1',
      policy: 'reviewed-texts-1',
      publishedOn: row?.publishedOn,
      release: { sequence: 1, sha256 },
      groups: [{ group: 'recovery', codes: ['PS02', 'PS09'] }],
    })
    expect(row?.sha256).toBe(
      createHash('sha256')
        .update(row?.payload ?? '')
        .digest('hex'),
    )
  })

  test('leaves out a group that was withdrawn before', async () => {
    const { id } = await makePublishedWave({ sizes })
    await insertCoded(id, 'recovery', 9, 'PS09')
    await withdrawBatch({ waveId: id, partnershipId: 'clackmannanshire', actor: 'Morag', group: 'recovery', reason: 'not-genuine' })
    await open(id)
    expect(JSON.parse((await stored())[0]?.payload ?? '')).toMatchObject({ groups: [] })
    expect(textsOf((await page()).body)).toEqual([])
  })

  test('is what comes next for a published wave, and is said on the page of its release only then', async () => {
    const { id } = await makePublishedWave({ sizes })
    const wave = () => callRoute(waveLoader, getRequest('/waves', cookie), { wave: id })
    const release = () => callRoute(releaseLoader, getRequest('/releases/1'), { number: '1' })
    expect((await wave()).body).toMatchObject({ step: 'open-quotes' })
    expect((await release()).body).toMatchObject({ hasOpenQuotes: false })
    await open(id)
    expect((await wave()).body).toMatchObject({ step: 'done', hasOpenQuotes: true })
    expect((await release()).body).toMatchObject({ hasOpenQuotes: true })
  })
})

describe('what everybody reads', () => {
  test('are texts with the approvals that their group needs, by theme and without a word of who wrote them', async () => {
    const { id } = await makePublishedWave({ sizes })
    const one = { secondReviewerId: null }
    await insertReviewed(id, { ...one, text: 'large, once', theme: 'PS12' })
    await insertReviewed(id, { ...one, text: 'small, once', community: 'prison' })
    await insertReviewed(id, { text: 'small, twice', community: 'prison' })
    await insertReviewed(id, { ...one, text: 'pooled, once', community: 'victims' })
    await insertReviewed(id, { text: 'pooled, twice', community: 'families', theme: 'X1', box: 'own' })
    await insertReviewed(id, { text: 'hidden', isHidden: true })
    await open(id)
    const { body, headers } = await page()
    expect(textsOf(body)).toEqual(['small, twice', 'large, once', 'pooled, twice'])
    // 14 people and 12 would have been left without a name: too few, so nobody is named.
    expect(JSON.stringify(body)).not.toMatch(/"group":"(?!recovery)/)
    expect(JSON.stringify((body as Shown).shown)).not.toMatch(/prison|families|victims|firstReviewer|"codes"/)
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  test('names the group where that leaves thirty people without a name, or nobody', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 31 } })
    await insertReviewed(id)
    await open(id)
    const name = (await database().community.findUniqueOrThrow({ where: { id: 'clackmannanshire-recovery' } })).name
    expect((await page()).body).toMatchObject({ shown: { sections: [{ theme: 'PS08', quotes: [{ group: name }] }] } })
  })

  test('nothing of a community whose answers were deleted at sealing', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 31, families: 3 } })
    await insertReviewed(id, { community: 'families' })
    await open(id)
    expect(textsOf((await page()).body)).toEqual([])
  })

  test('grows by a text that is approved later, while the list of codes stays', async () => {
    const { id } = await makePublishedWave({ sizes })
    await open(id)
    const before = await stored()
    await insertCoded(id, 'recovery', 9, 'PS09')
    expect(textsOf((await page()).body)).toHaveLength(9)
    expect((await page()).body).toMatchObject({ texts: { groups: [{ group: 'recovery', codes: [] }] } })
    expect(await stored()).toEqual(before)
  })

  test('goes when its group is withdrawn', async () => {
    const { id } = await makePublishedWave({ sizes })
    await insertReviewed(id)
    await open(id)
    expect(textsOf((await page()).body)).toHaveLength(1)
    await withdrawBatch({ waveId: id, partnershipId: 'clackmannanshire', actor: 'Morag', group: 'recovery', reason: 'not-genuine' })
    expect(textsOf((await page()).body)).toEqual([])
  })

  test('stands twenty to a page, each text once', async () => {
    const { id } = await makePublishedWave({ sizes })
    for (let text = 0; text < 41; text += 1) await insertReviewed(id, { text: `text ${text}`, theme: text % 2 === 0 ? 'PS08' : 'PS12' })
    await open(id)
    const pages = await Promise.all(['', '?page=2', '?page=3'].map(async (query) => textsOf((await page('1', query)).body)))
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 1])
    expect(new Set(pages.flat()).size).toBe(41)
    for (const query of ['?page=0', '?page=4', '?page=x']) expect((await page('1', query)).status).toBe(404)
  })
})
