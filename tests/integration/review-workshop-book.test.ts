import { beforeEach, describe, expect, test } from 'vitest'
import { findCodeBook, listKeptCodes } from '~/data/code-books.server'
import { database } from '~/data/database.server'
import { findReviewedContribution, listCountedContributions } from '~/data/reviewed-contributions.server'
import { findCode, isOffered } from '~/domain/workshop/code-book'
import { action, loader } from '~/routes/_review.review.code-book'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { insertReviewedContribution } from '../fixtures/insert-reviewed-contribution'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { makeFinishedWorkshop } from '../support/make-finished-workshop'

const partnershipId = 'clackmannanshire'
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
  ;({ cookie } = await signInAs('reviewer', 'Isla'))
})

async function send(fields: Readonly<Record<string, string>>): Promise<number> {
  return (await callRoute(action, postRequest('/review/code-book', fields, cookie))).status
}

async function page(query = '') {
  const answer = await callRoute(loader, getRequest(`/review/code-book${query}`, cookie))
  return { status: answer.status, ...(answer.body as { last: { sequence: number; act: string } | null }) }
}

async function undo(): Promise<number> {
  return send({ act: 'undo', sequence: String((await page()).last?.sequence ?? 0) })
}

const named = async (name: string) => (await findCodeBook(partnershipId)).find((code) => code.name === name)

describe('a code book', () => {
  test('is changed in every way and taken back, change by change, to what it was', async () => {
    const before = await findCodeBook(partnershipId)
    await send({ act: 'add', name: 'Visits', parent: 'PS10' })
    const visits = (await named('Visits'))?.code ?? ''
    const changes: readonly Readonly<Record<string, string>>[] = [
      { act: 'rename', code: visits, name: 'Visits and calls' },
      { act: 'move', code: visits, parent: '' },
      { act: 'up', code: 'PS03' },
      { act: 'merge', code: 'PS05', into: 'PS06' },
      { act: 'retire', code: 'PS01' },
      { act: 'offer-again', code: 'PS01' },
    ]
    for (const change of changes) expect(await send(change)).toBe(302)
    const book = await findCodeBook(partnershipId)
    expect(findCode(book, visits)).toMatchObject({ level: 'own', name: 'Visits and calls', parent: null })
    expect(findCode(book, 'PS05')).toMatchObject({ mergedInto: 'PS06' })
    for (let left = changes.length + 1; left > 0; left -= 1) expect(await undo()).toBe(302)
    expect(await findCodeBook(partnershipId)).toEqual(before)
    expect([await listKeptCodes(partnershipId), (await page()).last, await undo()]).toEqual([[], null, 422])
    const acts = (await database().auditEntry.findMany()).map(({ act }) => act)
    expect(acts.filter((act) => act === 'code-book-undo')).toHaveLength(7)
    expect(acts.filter((act) => act.startsWith('code-book-'))).toHaveLength(14)
  })

  test('never changes what coders chose, and a merge counts for the code it was merged into', async () => {
    const { id } = await makeFinishedWorkshop()
    const codings = { one: ['PS05', 'PS01'] }
    const contribution = await insertReviewedContribution(id, { codings })
    await send({ act: 'merge', code: 'PS05', into: 'PS06' })
    await send({ act: 'retire', code: 'PS01' })
    expect((await listCountedContributions([id]))[0]?.codes).toEqual(['PS06', 'PS01'])
    expect((await findReviewedContribution(contribution, id))?.contribution.codings).toEqual(codings)
    await undo()
    await undo()
    expect((await listCountedContributions([id]))[0]?.codes).toEqual(['PS05', 'PS01'])
  })

  test('keeps a code of one’s own while something is coded to it', async () => {
    await send({ act: 'add', name: 'Visits' })
    const own = (await named('Visits'))?.code ?? ''
    await insertReviewedContribution((await makeFinishedWorkshop()).id, { codings: { one: [own] } })
    expect(await undo()).toBe(422)
    expect(await named('Visits')).toBeDefined()
  })

  test.each([
    [{ act: 'add', name: '' }],
    [{ act: 'add', name: ' feeling SAFE ' }],
    [{ act: 'add', name: 'Visits', parent: 'nowhere' }],
    [{ act: 'rename', code: 'PS01', name: 'Feeling safe' }],
    [{ act: 'merge', code: 'PS01', into: 'PS01' }],
    [{ act: 'merge', code: 'PS01', into: '' }],
    [{ act: 'move', code: 'PS01', parent: 'PS01' }],
    [{ act: 'vanish', code: 'PS01' }],
    [{ act: 'undo', sequence: '7' }],
  ])('refuses %j', async (fields) => {
    expect(await send(fields as Readonly<Record<string, string>>)).toBe(422)
    expect([await listKeptCodes(partnershipId), (await page()).last]).toEqual([[], null])
  })

  test('does not take back another change than the page showed', async () => {
    await send({ act: 'retire', code: 'PS01' })
    const { last } = await page()
    await send({ act: 'retire', code: 'PS02' })
    expect(await send({ act: 'undo', sequence: String(last?.sequence) })).toBe(422)
    expect((await findCodeBook(partnershipId)).filter((code) => !isOffered(code) && code.level === 'theme')).toHaveLength(2)
  })

  test('keeps both of two changes at once', async () => {
    const answers = await Promise.all([send({ act: 'add', name: 'Visits' }), send({ act: 'add', name: 'Phones' })])
    expect([answers, await database().bookChange.count()]).toEqual([[302, 302], 2])
  })

  test('is for reviewers, and knows no code that there is not', async () => {
    expect((await page('?code=PS01')).status).toBe(200)
    expect((await page('?code=nowhere')).status).toBe(404)
    for (const role of ['coordinator', 'facilitator', 'viewer'] as const) {
      const other = await signInAs(role)
      expect((await callRoute(loader, getRequest('/review/code-book', other.cookie))).status).toBe(403)
    }
  })
})
