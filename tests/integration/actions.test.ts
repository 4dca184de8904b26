import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader as updateLoader } from '~/routes/_coordinate.actions.$action.update'
import { loader as communityLoader } from '~/routes/_public.($partnership).you-said.communities.$community'
import { loader as youSaidLoader } from '~/routes/_public.($partnership).you-said._index'
import { loader as frameworkLoader } from '~/routes/_public.frameworks.$framework'
import { exact, hidden, low } from '../fixtures/invented-content'
import { insertRelease } from '../fixtures/insert-release'
import { actionSteps, communityPage, wavePage } from '../support/action-steps'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-11-20')
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
  await insertRelease(1, {
    groups: { recovery: { PS02: low('2.4') }, prison: { PS02: hidden } },
    sizes: { recovery: 31, prison: 14 },
    total: { PS02: exact('3.4', 45) },
  })
})

const steps = actionSteps(() => cookie)
const acts = async () => (await database().auditEntry.findMany()).map(({ act, subject, actor }) => [act, subject, actor].join(' '))
const published = async () => {
  const { body } = await callRoute(youSaidLoader, getRequest('/you-said'))
  return (body as { actions: readonly { title: string; state: string; changedOn: string }[] }).actions
}

describe('an improvement action', () => {
  test('is kept with what it answers, is read by coordinators alone until it is published, and everything done is in the audit log', async () => {
    const indicator = await database().indicator.findFirstOrThrow({ where: { frameworkId: 'clackmannanshire-2018', theme: 'PS02' } })
    const { id, status } = await steps.save({ communities: ['recovery'], indicators: [indicator.id], sources: ['theme/1/PS02'] })
    expect(status).toBe(302)
    expect(await published()).toEqual([])
    expect((await steps.open(id)).body).toMatchObject({ typed: { communities: ['recovery'], sources: ['theme/1/PS02'] } })
    await steps.show(id, 'published')
    await steps.show(id, 'published')
    expect(await published()).toMatchObject([{ title: 'An evening bus', state: 'planned', indicators: [{ id: indicator.id }] }])
    expect(JSON.stringify(await published())).not.toMatch(/Ailsa|actor/)
    await steps.show(id, 'unpublished')
    expect(await published()).toEqual([])
    const done = ['add-action', 'publish-action', 'unpublish-action'].map((act) => `${act} An evening bus Ailsa`)
    expect((await acts()).toSorted()).toEqual(done)
  })

  test('has a history that nothing changes; the newest change comes first', async () => {
    const first = await steps.publish()
    setToday('2026-11-21')
    await steps.publish({ title: 'Lights' })
    setToday('2026-11-22')
    expect((await steps.update(first, { state: 'stopped', note: '' })).status).toBe(422)
    expect((await steps.update(first, { state: 'done', note: 'It runs.' })).status).toBe(302)
    expect((await published()).map(({ title, state, changedOn }) => [title, state, changedOn])).toEqual([
      ['An evening bus', 'done', '2026-11-22'],
      ['Lights', 'planned', '2026-11-21'],
    ])
    const { body } = await callRoute(updateLoader, getRequest('/actions', cookie), { action: first })
    expect(body).toMatchObject({
      action: {
        updates: [
          { day: '2026-11-20', state: 'planned', actor: 'Ailsa' },
          { day: '2026-11-22', state: 'done', note: 'It runs.', actor: 'Ailsa' },
        ],
      },
    })
    await expect(database().actionUpdate.deleteMany()).rejects.toThrow()
    await steps.save({ title: 'A later bus', state: 'planned' }, first)
    expect((await published())[0]).toMatchObject({ title: 'A later bus', state: 'done' })
  })

  test.each([
    ['a missing title', { title: '' }, 'title'],
    ['a community of nobody', { communities: ['nobody'] }, 'communities'],
    ['an indicator of another partnership’s framework', { indicators: ['nowhere-1'] }, 'indicators'],
    ['an item that no plan has', { planItem: 'clackmannanshire-2018/action-20' }, 'planItem'],
    ['a release that is not published', { sources: ['theme/2/PS02'] }, 'sources'],
    ['a theme that was not asked', { sources: ['theme/1/PS99'] }, 'sources'],
    ['a statement that is not released', { sources: ['statement/1'] }, 'sources'],
    ['a quote that nobody may read', { sources: ['quote/1/nothing'] }, 'sources'],
  ])('is not kept with %s, and what was typed stays', async (_, wishes, item) => {
    const { status, body } = await steps.save(wishes)
    expect([status, body]).toMatchObject([422, { typed: wishes, problems: [{ item }] }])
    expect(await database().improvementAction.count()).toBe(0)
  })

  test('of another partnership is not there, to see or to change, nor can it be answered with what that one published', async () => {
    const id = await steps.publish({ sources: ['theme/1/PS02'] })
    await database().partnership.create({
      data: { id: 'elsewhere', name: 'Elsewhere', area: 'Elsewhere', residents: 1, leaveAddress: 'https://example.org' },
    })
    const other = await signInAs('coordinator', 'Una')
    await database().staff.update({ where: { id: other.staffId }, data: { partnershipId: 'elsewhere' } })
    const theirs = actionSteps(() => other.cookie)
    const answers = [await theirs.open(id), await theirs.save({ title: 'Theirs' }, id), await theirs.show(id, 'unpublished')]
    const updated = await theirs.update(id, { state: 'done', note: '' })
    expect([...answers, updated].map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await theirs.list()).body).toMatchObject({ actions: [], plans: [] })
    const ours: readonly Record<string, string | string[]>[] = [
      { sources: ['theme/1/PS02'] },
      { communities: ['recovery'] },
      { planItem: 'clackmannanshire-2018/action-5' },
    ]
    for (const wishes of ours) expect((await theirs.save(wishes)).status).toBe(422)
    expect((await theirs.track('clackmannanshire-2018/action-5')).status).toBe(422)
    expect(await published()).toMatchObject([{ title: 'An evening bus', state: 'planned' }])
    expect((await callRoute(youSaidLoader, getRequest('/elsewhere/you-said'), { partnership: 'elsewhere' })).body).toMatchObject({
      actions: [],
    })
  })
})

describe('the public pages', () => {
  test('show the displayed score of each theme, withheld or not, and where nothing is done', async () => {
    await steps.publish({ sources: ['theme/1/PS02'], communities: ['recovery'] })
    const { themes } = (await wavePage('1')).done
    expect(themes.map(({ theme, actions }) => [theme, actions.length])).toContainEqual(['PS02', 1])
    expect(themes.map(({ theme, figure, actions }) => [theme, figure.status, actions.length])).toContainEqual(['PS09', 'hidden', 0])
    expect(await communityPage('recovery')).toMatchObject([{ figures: [{ theme: 'PS02', figure: { status: 'low', below: '2.4' } }] }])
    expect(await communityPage('prison')).toEqual([])
  })

  test.each<Record<string, string>>([{ community: 'nobody' }, { community: 'recovery', partnership: 'nowhere' }])(
    'there is no page of %j',
    async (params) => {
      expect((await callRoute(communityLoader, getRequest('/you-said'), params)).status).toBe(404)
    },
  )
})

describe('the plans', () => {
  test('have 19 actions and 8 areas to track, each begun by one press with what is printed', async () => {
    const before = (await steps.list()).body as { plans: { id: string; items: { key: string; state: string }[] }[] }
    expect(before.plans.map(({ id, items }) => [id, items.length])).toEqual([
      ['clackmannanshire-2023', 8],
      ['clackmannanshire-2018', 19],
    ])
    const keys = before.plans.flatMap(({ items }) => items.map(({ key }) => key))
    for (const key of keys) expect((await steps.track(key)).status).toBe(302)
    expect(await database().improvementAction.count({ where: { state: 'planned', isPublished: false } })).toBe(27)
    const { body } = await steps.list('?plan=clackmannanshire-2018')
    expect((body as { actions: unknown[] }).actions).toHaveLength(19)
    const fifth = await steps.track('clackmannanshire-2018/action-5')
    expect(await database().improvementAction.count()).toBe(27)
    expect((await steps.open(fifth.id)).body).toMatchObject({
      typed: {
        title: 'Place Standard tool within communities of interest, to benchmark and monitor perceptions',
        owner: 'Clacks Council with support of Communities of Interest',
        dueText: 'Year 1',
        planItem: 'clackmannanshire-2018/action-5',
      },
    })
  })

  test('show everybody how an item stands by published actions alone', async () => {
    const standing = async () => {
      const { body } = await callRoute(frameworkLoader, getRequest('/frameworks'), { framework: 'clackmannanshire-2018' })
      return (body as { tracked: { key: string; state: string }[] }).tracked.filter(({ state }) => state !== 'not-reported')
    }
    const { id } = await steps.track('clackmannanshire-2018/action-5')
    await steps.update(id, { state: 'done', note: 'Asked twice.' })
    expect(await standing()).toEqual([])
    await steps.show(id, 'published')
    expect(await standing()).toMatchObject([{ key: 'clackmannanshire-2018/action-5', state: 'done', actions: [{ note: 'Asked twice.' }] }])
  })

  test('fill in the form of a new action, and so does a theme', async () => {
    expect((await steps.open('new', '?from=clackmannanshire-2018/action-5')).body).toMatchObject({ typed: { dueText: 'Year 1' } })
    expect((await steps.open('new', '?release=1&theme=PS09')).body).toMatchObject({ typed: { sources: ['theme/1/PS09'] } })
    expect((await steps.open('nobody')).status).toBe(404)
  })
})
