import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findPrintedPartners } from '~/data/partner-matrix.server'
import { action as removeAction, loader as removeLoader } from '~/routes/_coordinate.matrix.$partner.remove'
import { action as editAction, loader as editLoader } from '~/routes/_coordinate.matrix.edit'
import { action as startAction, loader } from '~/routes/_staff.matrix._index'
import { loader as csvLoader } from '~/routes/_staff.matrix[.]csv'
import { day } from '~/domain/kernel/day'
import { releaseStatement } from '~/usecases/release-statement.server'
import { insertContributions, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const journeys = { accused: 'clackmannanshire-accused', victim: 'clackmannanshire-victim' } as const
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

interface Shown {
  readonly partners: readonly {
    readonly id: string
    readonly name: string
    readonly part: { told: string; ticked?: string[]; prose?: string }
  }[]
  readonly stages: readonly {
    readonly stage: { readonly code: string }
    readonly ticked: readonly string[]
    readonly isGap: boolean
    readonly evidence: { readonly challenge: object } | null
  }[]
  readonly statements: readonly number[]
  readonly printed: { readonly title: string; readonly partners: number } | null
}

async function shown(journey: string = journeys.accused): Promise<Shown> {
  return (await callRoute(loader, getRequest(`/matrix?journey=${journey}`, cookie))).body as Shown
}

const edit = (fields: FormFields, journey: string = journeys.accused) =>
  callRoute(editAction, postRequest(`/matrix/edit?journey=${journey}`, fields, cookie))
const acts = () => database().auditEntry.findMany({ select: { act: true, subject: true, actor: true }, orderBy: { act: 'asc' } })
const noPartner = { partner: [] as string[] }

/** The fields of one row of the form. */
function row(
  id: string,
  name: string,
  told: string,
  more: { place?: string; ticked?: readonly string[]; prose?: string } = {},
): FormFields {
  return {
    [`name-${id}`]: name,
    [`place-${id}`]: more.place ?? '',
    [`told-${id}`]: told,
    [`tick-${id}`]: [...(more.ticked ?? [])],
    [`prose-${id}`]: more.prose ?? '',
  }
}

/** Adds these partners one by one, ticked at these stages of the accused journey. */
async function add(partners: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const [name, ticked] of Object.entries(partners)) {
    const there = (await shown()).partners
    const kept = there.map(({ id, name: known, part }) => row(id, known, part.told, { ticked: part.ticked ?? [], prose: part.prose ?? '' }))
    const fields = Object.assign({ partner: [...there.map(({ id }) => id), 'new'] }, ...kept, row('new', name, 'by-stage', { ticked }))
    expect((await edit(fields as FormFields)).status).toBe(302)
  }
}

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

describe('what people said, beside the partners', () => {
  beforeEach(async () => {
    setToday('2026-10-01')
    const first = await insertWorkshop({ heldOn: '2026-02-02', people: { 'lived-experience': 14 } })
    await insertContributions(first, 6)
    await insertContributions(first, 3, { stage: 'custody' })
    const second = await insertWorkshop({ heldOn: '2026-07-02', people: { 'lived-experience': 12 } })
    await insertContributions(second, 7, { stage: 'custody' })
    await insertContributions(second, 9, { stage: 'return' })
  })

  const release = (from: string, to: string) =>
    releaseStatement({ partnershipId, actor: 'Ailsa', from: day(from), to: day(to), countBy: 'stage-and-kind' })
  const gaps = async () => (await shown()).stages.filter(({ isGap }) => isGap).map(({ stage }) => stage.code)

  test('is not counted before a statement is released', async () => {
    expect((await shown()).stages.map(({ evidence }) => evidence)).toEqual([null, null, null, null, null])
    expect(await gaps()).toEqual([])
  })

  test('is what released statements print, and a stage with challenges and no partner stands out', async () => {
    await add({ Police: ['arrest'] })
    expect((await release('2026-01-01', '2026-06-30')).ok).toBe(true)
    expect(await gaps()).toEqual(['custody'])
    const { stages, statements } = await shown()
    expect(stages.map(({ evidence }) => evidence?.challenge)).toEqual([
      { least: 6, most: 6 },
      { least: 0, most: 0 },
      { least: 0, most: 0 },
      { least: 1, most: 4 },
      { least: 0, most: 0 },
    ])
    expect(statements).toEqual([1])
    expect((await release('2026-07-01', '2026-07-31')).ok).toBe(true)
    expect(await gaps()).toEqual(['custody', 'return'])
    expect((await shown()).stages[3]?.evidence?.challenge).toEqual({ least: 8, most: 11 })
    expect((await shown(journeys.victim)).stages[0]?.evidence).toBeNull()
    const { body } = await callRoute(csvLoader, getRequest('/matrix.csv', cookie))
    expect(body).toContain('released-count,challenge,,6,0,0,8–11,9,')
  })
})

test('the file says the same as the page', async () => {
  await add({ Police: ['arrest', 'return'] })
  const { body, headers } = await callRoute(csvLoader, getRequest('/matrix.csv', cookie))
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="partners-accused.csv"')
  expect(String(body).split('\r\n')).toEqual([
    'row,name,told,Arrest,Prosecution and remand,Community sentence,Custody,Back to the community,words',
    'partner,Police,by-stage,yes,no,no,no,yes,',
    'released-count,strength,,[none],[none],[none],[none],[none],',
    'released-count,challenge,,[none],[none],[none],[none],[none],',
    'released-count,idea,,[none],[none],[none],[none],[none],',
  ])
})
