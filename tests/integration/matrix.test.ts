import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findPrintedPartners } from '~/data/partner-matrix.server'
import { action as removeAction, loader as removeLoader } from '~/routes/_coordinate.matrix.$partner.remove'
import { loader as editLoader } from '~/routes/_coordinate.matrix.edit'
import { action as startAction, loader } from '~/routes/_staff.matrix._index'
import { loader as csvLoader } from '~/routes/_staff.matrix[.]csv'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { journeys, matrixSteps, row } from '../support/matrix-steps'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

const { shown, edit, add } = matrixSteps(() => cookie)
const acts = () => database().auditEntry.findMany({ select: { act: true, subject: true, actor: true }, orderBy: { act: 'asc' } })
const noPartner = { partner: [] as string[] }

describe('an empty matrix', () => {
  test('offers the partners of the plan in force, and begins with them: their stages are not settled, which is not "none"', async () => {
    const before = await shown()
    expect(before.printed).toEqual({ title: expect.any(String) as string, partners: 14 })
    const started = await callRoute(startAction, postRequest('/matrix', {}, cookie))
    expect([started.status, started.headers.get('Location')]).toEqual([302, '/matrix?done=started'])
    const { partners } = await shown()
    const printed = await findPrintedPartners('clackmannanshire', '2026-12-01')
    expect(partners.map(({ name }) => name)).toEqual(printed?.partners.map(({ name }) => name))
    expect(new Set(partners.map(({ part }) => part.told))).toEqual(new Set(['not-yet']))
    expect(await acts()).toEqual([{ act: 'start-matrix', subject: printed?.title, actor: 'Ailsa' }])
  })

  test('begins once', async () => {
    await add({ Police: ['arrest'] })
    const again = await callRoute(startAction, postRequest('/matrix', {}, cookie))
    expect(again.headers.get('Location')).toBe('/matrix?done=not-started')
    expect((await shown()).partners.map(({ name }) => name)).toEqual(['Police'])
  })

  test('begins with printed ticks and printed words where the plan has them', async () => {
    const printed = await database().frameworkPartner.findMany({
      where: { frameworkId: 'west-dunbartonshire-2017' },
      orderBy: { order: 'asc' },
    })
    await database().frameworkPartner.deleteMany({ where: { frameworkId: 'clackmannanshire-2023' } })
    await database().frameworkPartner.createMany({ data: printed.map((partner) => ({ ...partner, frameworkId: 'clackmannanshire-2023' })) })
    await callRoute(startAction, postRequest('/matrix', {}, cookie))
    const { partners, stages } = await shown()
    expect(partners.find(({ name }) => name === 'Scottish Prison Service')?.part.ticked?.toSorted()).toEqual([
      'community-sentence',
      'custody',
      'prosecution',
      'return',
    ])
    expect(partners.at(-1)).toMatchObject({ name: 'Skills Development Scotland', part: { told: 'in-words' } })
    expect(stages.map(({ ticked }) => ticked.length)).toEqual([4, 8, 8, 7, 6])
    const victim = await shown(journeys.victim)
    expect(victim.stages.map(({ ticked }) => ticked.length)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('a coordinator', () => {
  test('adds, renames, orders and ticks partners in one form, and it is written down', async () => {
    await add({ Police: ['arrest', 'custody'], Courts: ['prosecution'] })
    const [police, courts] = (await shown()).partners
    const fields = {
      partner: [police?.id ?? '', courts?.id ?? '', 'new'],
      ...row(police?.id ?? '', 'Police Scotland', 'by-stage', { place: '2', ticked: ['arrest'] }),
      ...row(courts?.id ?? '', 'Courts', 'in-words', { place: '1', prose: 'At every hearing.' }),
      ...row('new', '', 'not-yet'),
    }
    const answer = await edit(fields)
    expect(answer.headers.get('Location')).toBe(`/matrix?journey=${journeys.accused}&done=changed`)
    expect((await shown()).partners.map(({ name, part }) => ({ name, part }))).toEqual([
      { name: 'Courts', part: { told: 'in-words', prose: 'At every hearing.' } },
      { name: 'Police Scotland', part: { told: 'by-stage', ticked: ['arrest'] } },
    ])
    expect((await acts()).map(({ act, subject }) => [act, subject])).toEqual(
      Array.from({ length: 3 }, () => ['change-matrix', 'Accused or convicted']),
    )
  })

  test('ticks one journey without touching another', async () => {
    await add({ Police: ['arrest'] })
    const [police] = (await shown()).partners
    const id = police?.id ?? ''
    await edit({ partner: [id], ...row(id, 'Police', 'by-stage', { ticked: ['telling'] }) }, journeys.victim)
    expect((await shown()).partners[0]?.part.ticked).toEqual(['arrest'])
    expect((await shown(journeys.victim)).partners[0]?.part.ticked).toEqual(['telling'])
  })

  test('finds the ticks again where a partner was told in words for a while', async () => {
    await add({ Police: ['arrest'] })
    const id = (await shown()).partners[0]?.id ?? ''
    await edit({ partner: [id], ...row(id, 'Police', 'in-words', { prose: 'Here and there.' }) }, journeys.victim)
    expect((await shown()).stages[0]?.ticked).toEqual([])
    await edit({ partner: [id], ...row(id, 'Police', 'by-stage') }, journeys.victim)
    expect((await shown()).stages[0]?.ticked).toEqual(['Police'])
  })

  test('is told what is wrong with which partner, and what was typed stays', async () => {
    await add({ Police: ['arrest'] })
    const id = (await shown()).partners[0]?.id ?? ''
    const answer = await edit({
      partner: [id, 'new'],
      ...row(id, ' ', 'by-stage', { ticked: ['return'] }),
      ...row('new', 'Fire', 'in-words'),
    })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      typed: [
        { id, ticked: ['return'] },
        { id: 'new', name: 'Fire' },
      ],
      problems: [{ item: `name-${id}` }, { item: 'prose-new', text: expect.stringContaining('Fire') as string }],
    })
    expect((await shown()).partners.map(({ name, part }) => [name, part.ticked])).toEqual([['Police', ['arrest']]])
  })

  test.each(['removed', 'added'] as const)('whose form is older than a partner that was %s meanwhile changes nothing', async (what) => {
    await add({ Police: ['arrest'] })
    const id = (await shown()).partners[0]?.id ?? ''
    if (what === 'removed') await callRoute(removeAction, postRequest('/', { confirmed: 'yes' }, cookie), { partner: id })
    else await add({ Courts: [] })
    const before = await shown()
    const answer = await edit({ partner: [id], ...row(id, 'Police', 'by-stage', { ticked: ['return'] }) })
    expect([answer.status, answer.body]).toMatchObject([
      422,
      { problems: [{ text: expect.stringContaining(what === 'removed' ? 'Police was removed' : 'Courts was added') as string }] },
    ])
    expect(await shown()).toEqual(before)
  })

  test('removes a partner after being asked', async () => {
    await add({ Police: ['arrest'], Courts: [] })
    const id = (await shown()).partners[0]?.id ?? ''
    const page = await callRoute(removeLoader, getRequest('/', cookie), { partner: id })
    expect(page.body).toMatchObject({ partner: { name: 'Police' } })
    const unasked = await callRoute(removeAction, postRequest('/', noPartner, cookie), { partner: id })
    expect([unasked.status, (await shown()).partners.length]).toEqual([422, 2])
    const removed = await callRoute(removeAction, postRequest('/', { confirmed: 'yes' }, cookie), { partner: id })
    expect(removed.headers.get('Location')).toBe('/matrix?done=removed')
    expect((await shown()).partners.map(({ name }) => name)).toEqual(['Courts'])
    expect(await database().matrixTick.count()).toBe(0)
    expect(await acts()).toContainEqual({ act: 'remove-matrix-partner', subject: 'Police', actor: 'Ailsa' })
    const again = await callRoute(removeAction, postRequest('/', { confirmed: 'yes' }, cookie), { partner: id })
    expect(again.headers.get('Location')).toBe('/matrix?done=gone')
    expect((await callRoute(removeLoader, getRequest('/', cookie), { partner: id })).status).toBe(404)
  })

  test('of another partnership reaches no partner of this one', async () => {
    await add({ Police: ['arrest'] })
    const id = (await shown()).partners[0]?.id ?? ''
    await database().partnership.create({
      data: { id: 'elsewhere', name: 'Elsewhere', area: 'Elsewhere', residents: 1, leaveAddress: 'https://example.org' },
    })
    const other = await signInAs('coordinator', 'Una')
    await database().staff.update({ where: { id: other.staffId }, data: { partnershipId: 'elsewhere' } })
    expect((await callRoute(removeLoader, getRequest('/', other.cookie), { partner: id })).status).toBe(404)
    await callRoute(removeAction, postRequest('/', { confirmed: 'yes' }, other.cookie), { partner: id })
    expect((await shown()).stages[0]?.ticked).toEqual(['Police'])
    for (const route of [loader, csvLoader, editLoader]) {
      expect((await callRoute(route, getRequest(`/matrix?journey=${journeys.accused}`, other.cookie))).status).toBe(404)
    }
  })
})

describe('who sees it', () => {
  test.each([
    ['coordinator', 200, true],
    ['facilitator', 200, false],
    ['viewer', 200, false],
    ['reviewer', 403, null],
  ] as const)('a %s: %i, and may change it: %s', async (role, status, mayChange) => {
    const own = (await signInAs(role)).cookie
    for (const route of [loader, csvLoader]) expect((await callRoute(route, getRequest('/matrix', own))).status).toBe(status)
    if (mayChange !== null) expect((await callRoute(loader, getRequest('/matrix', own))).body).toMatchObject({ mayChange })
    const started = await callRoute(startAction, postRequest('/matrix', {}, own))
    expect(started.status).toBe(mayChange === true ? 302 : 403)
    expect((await database().matrixPartner.count()) > 0).toBe(mayChange === true)
  })

  test.each([loader, csvLoader])('nobody who is not signed in', async (route) => {
    expect((await callRoute(route, getRequest('/matrix'))).headers.get('Location')).toBe('/sign-in?next=%2Fmatrix')
  })

  test.each(['clackmannanshire-development', 'nowhere'])('there is no matrix of %s', async (journey) => {
    expect((await callRoute(loader, getRequest(`/matrix?journey=${journey}`, cookie))).status).toBe(404)
  })
})
