import { beforeEach, describe, expect, test } from 'vitest'
import { findCodeBook } from '~/data/code-books.server'
import { database } from '~/data/database.server'
import { findReviewedContribution, listCountedContributions } from '~/data/reviewed-contributions.server'
import { action as codeAction, loader as codeLoader } from '~/routes/_review.review.workshops.$workshop_.coding'
import { action as settleAction, loader as differencesLoader } from '~/routes/_review.review.workshops.$workshop_.differences'
import { editCodeBook } from '~/usecases/edit-code-book.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { type SignedInAs, signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { insertReviewedContribution } from '../fixtures/insert-reviewed-contribution'
import { makeFinishedWorkshop } from '../support/make-finished-workshop'

let workshop = ''
let [isla, rory]: readonly [SignedInAs, SignedInAs] = [] as never

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
  workshop = (await makeFinishedWorkshop()).id
  ;[isla, rory] = [await signInAs('reviewer', 'Isla'), await signInAs('reviewer', 'Rory')]
})

const at = () => `/review/workshops/${workshop}`

async function code(who: SignedInAs, contribution: string, codes: readonly string[], none = ''): Promise<number> {
  return (await callRoute(codeAction, postRequest(`${at()}/coding`, { contribution, code: codes, none }, who.cookie), { workshop })).status
}

async function settle(who: SignedInAs, contribution: string, codes: readonly string[]): Promise<number> {
  const request = postRequest(`${at()}/differences`, { contribution, code: codes }, who.cookie)
  return (await callRoute(settleAction, request, { workshop })).status
}

async function queueOf(who: SignedInAs, query = '') {
  const { body } = await callRoute(codeLoader, getRequest(`${at()}/coding${query}`, who.cookie), { workshop })
  return body as {
    contribution: { id: string; codes: readonly string[] | null; isOver: boolean } | null
    groups: readonly { level: string; codes: readonly { code: string }[] }[]
  }
}

async function differencesOf(who: SignedInAs) {
  const { body } = await callRoute(differencesLoader, getRequest(`${at()}/differences`, who.cookie), { workshop })
  return body as {
    difference: { id: string; codes: readonly string[] | null; choices: readonly object[] } | null
    left: number
    agreements: readonly { one: string; other: string; agreement: unknown }[]
  }
}

const counted = async () => (await listCountedContributions([workshop])).map(({ codes }) => codes)

describe('coding', () => {
  test('offers the frame by level: the plan in force, the national aims and outcomes, the themes', async () => {
    await insertReviewedContribution(workshop)
    const { groups } = await queueOf(isla)
    const sizes = Object.fromEntries(groups.map(({ level, codes }) => [level, codes.length]))
    expect(sizes).toMatchObject({ 'National aims': 4, 'Themes of the survey': 14, 'Our own codes': 0 })
    expect(Math.min(sizes['Areas for improvement'] ?? 0, sizes['National outcomes'] ?? 0, sizes['Local issues'] ?? 0)).toBeGreaterThan(0)
    const all = groups.flatMap(({ codes }) => codes.map((one) => one.code))
    expect(new Set(all).size).toBe(all.length)
    expect(all.some((one) => one.startsWith('clackmannanshire-2018'))).toBe(false)
  })

  test('is done by each coder for themselves, without the codes of another', async () => {
    const id = await insertReviewedContribution(workshop)
    expect(await code(isla, id, ['PS09', 'PS12'])).toBe(302)
    expect((await queueOf(isla)).contribution).toBeNull()
    const { contribution } = await queueOf(rory)
    expect([contribution?.id, contribution?.codes]).toEqual([id, null])
    expect(JSON.stringify(contribution)).not.toContain('PS09')
    expect(await counted()).toEqual([['PS09', 'PS12']])
  })

  test('can be changed until another coder has coded it too', async () => {
    const id = await insertReviewedContribution(workshop)
    await code(isla, id, ['PS09'])
    expect(await code(isla, id, ['PS12'])).toBe(302)
    expect((await queueOf(isla, `?contribution=${id}`)).contribution).toMatchObject({ codes: ['PS12'], isOver: false })
    await code(rory, id, [], 'yes')
    expect(await code(isla, id, ['PS09'])).toBe(422)
    expect((await findReviewedContribution(id, workshop))?.contribution.codings).toEqual({ [isla.staffId]: ['PS12'], [rory.staffId]: [] })
  })

  test.each([
    [[], ''],
    [['PS09'], 'yes'],
    [['PS99'], ''],
    [['clackmannanshire-2018-area-1'], ''],
  ])('refuses %j with “none fits” = “%s”', async (codes, none) => {
    const id = await insertReviewedContribution(workshop)
    expect(await code(isla, id, codes, none)).toBe(422)
    expect(await counted()).toEqual([null])
  })

  test('of two coders at once loses neither', async () => {
    const id = await insertReviewedContribution(workshop)
    const answers = await Promise.all([code(isla, id, ['PS09']), code(rory, id, ['PS12'])])
    const kept = Object.keys((await findReviewedContribution(id, workshop))?.contribution.codings ?? {})
    expect(kept).toHaveLength(answers.filter((status) => status === 302).length)
  })

  test('leaves out what was taken down, and knows no contribution of another workshop', async () => {
    const other = await makeFinishedWorkshop()
    const id = await insertReviewedContribution(other.id)
    await insertReviewedContribution(workshop, { isHidden: true })
    expect((await queueOf(isla)).contribution).toBeNull()
    expect(await code(isla, id, ['PS09'])).toBe(422)
  })
})

describe('where two coders differ', () => {
  test('only those who have coded it see both, and one of them settles it once', async () => {
    const id = await insertReviewedContribution(workshop)
    await code(isla, id, ['PS09', 'PS12'])
    await code(rory, id, ['PS12'])
    const third = await signInAs('reviewer', 'Third')
    expect([(await differencesOf(third)).difference, await settle(third, id, ['PS12'])]).toEqual([null, 422])
    expect(await counted()).toEqual([['PS12']])
    const { difference, agreements } = await differencesOf(rory)
    expect(difference).toMatchObject({ id, codes: ['PS12'] })
    expect(difference?.choices).toHaveLength(2)
    const offered = (await findCodeBook('clackmannanshire')).filter((one) => !one.isRetired).length
    expect(agreements).toMatchObject([
      { one: 'Isla', other: 'Rory', agreement: { contributions: 1, observed: { numerator: offered - 1, denominator: offered } } },
    ])
    expect(await settle(rory, id, ['PS09', 'PS12'])).toBe(302)
    expect(await counted()).toEqual([['PS09', 'PS12']])
    expect([(await differencesOf(isla)).difference, await settle(isla, id, ['PS12'])]).toEqual([null, 422])
  })

  test('a code book that brings both codes together leaves nothing to settle', async () => {
    const id = await insertReviewedContribution(workshop)
    await code(isla, id, ['PS09'])
    await code(rory, id, ['PS12'])
    expect((await differencesOf(isla)).left).toBe(1)
    const merged = await editCodeBook({
      partnershipId: 'clackmannanshire',
      actor: 'Isla',
      edit: { act: 'merge', code: 'PS09', into: 'PS12' },
    })
    expect([merged.ok, (await differencesOf(isla)).left, await counted()]).toEqual([true, 0, [['PS12']]])
    expect((await findReviewedContribution(id, workshop))?.contribution.codings).toEqual({
      [isla.staffId]: ['PS09'],
      [rory.staffId]: ['PS12'],
    })
  })

  test('before two have coded anything in common there is no figure', async () => {
    const [one, other] = [await insertReviewedContribution(workshop), await insertReviewedContribution(workshop)]
    await code(isla, one, ['PS09'])
    await code(rory, other, ['PS09'])
    expect((await differencesOf(isla)).agreements).toEqual([{ one: 'Isla', other: 'Rory', agreement: null }])
  })
})

test('nobody else of the staff reads what coders chose', async () => {
  for (const role of ['coordinator', 'facilitator', 'viewer'] as const) {
    const { cookie } = await signInAs(role)
    for (const [loader, page] of [
      [codeLoader, 'coding'],
      [differencesLoader, 'differences'],
    ] as const)
      expect((await callRoute(loader, getRequest(`${at()}/${page}`, cookie), { workshop })).status).toBe(403)
  }
  await database().workshop.update({ where: { id: workshop }, data: { state: 'running' } })
  expect((await callRoute(codeLoader, getRequest(`${at()}/coding`, isla.cookie), { workshop })).status).toBe(404)
})
