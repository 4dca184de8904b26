import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listLocalPlaces } from '~/data/local-places.server'
import { action, loader } from '~/routes/_coordinate.settings.places'
import { loader as jsonLoader } from '~/routes/_public.places.$partnership[.]json'
import { loadReferenceData } from '~/usecases/load-reference-data.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { signInAs } from '../support/sign-in-as'

const partnershipId = 'clackmannanshire'
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

const send = (fields: FormFields) => callRoute(action, postRequest('/settings/places', fields, cookie))
const names = async () => (await listLocalPlaces(partnershipId)).map(({ name }) => name)
const acts = () => database().auditEntry.findMany({ select: { act: true, subject: true, actor: true }, orderBy: { act: 'asc' } })

describe('the places of the reference partnership', () => {
  test('are there from the start, with its settlements', async () => {
    expect(await names()).toEqual(expect.arrayContaining(['Alloa', 'Tillicoultry', 'Alloa Sheriff Court', 'HMP Glenochil']))
  })

  test('are its own from then on: what was taken away does not come back at the next start', async () => {
    await send({ intent: 'remove', name: 'Bowmar' })
    await loadReferenceData()
    expect(await names()).not.toContain('Bowmar')
    await database().localPlace.deleteMany()
    await loadReferenceData()
    expect(await names()).toEqual([])
  })

  test('come to a partnership that is older than them', async () => {
    await database().localPlace.deleteMany()
    await loadReferenceData()
    expect(await names()).toContain('Alloa')
  })
})

describe('a coordinator', () => {
  test('adds one place, and it is written down who did', async () => {
    const answer = await send({ intent: 'add', name: ' The  Thistle Bar ', kind: 'pub' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/settings/places?done=added&kind=pub#places'])
    expect(await listLocalPlaces(partnershipId)).toContainEqual({ name: 'The Thistle Bar', kind: 'pub' })
    expect(await acts()).toEqual([{ act: 'add-place', subject: 'The Thistle Bar', actor: 'Ailsa' }])
    const page = await callRoute(loader, getRequest('/settings/places?done=added&kind=pub', cookie))
    expect(page.body).toMatchObject({ opened: 'pub', done: expect.stringContaining('Added') as string })
    expect(page.headers.get('Cache-Control') ?? 'no-store').toBe('no-store')
  })

  test.each([
    ['an everyday word', { name: 'street', kind: 'pub' }, 'name'],
    ['a name that is there', { name: 'ALLOA', kind: 'pub' }, 'name'],
    ['no kind', { name: 'The Thistle Bar', kind: '' }, 'kind'],
    ['a kind that does not exist', { name: 'The Thistle Bar', kind: 'palace' }, 'kind'],
  ])('%s is refused, and what was typed stays', async (_, typed, item) => {
    const before = await names()
    const answer = await send({ intent: 'add', ...typed })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ typed, problems: [{ item }] })
    expect(await names()).toEqual(before)
    expect(await acts()).toEqual([])
  })

  test('has a list checked before anything is added', async () => {
    const typed = { listKind: 'street', names: 'Ludgate\nMar Street\n' }
    const checked = await send({ intent: 'check', ...typed })
    expect([checked.status, checked.body]).toMatchObject([200, { checked: 2, typed, problems: [] }])
    expect(await names()).not.toContain('Ludgate')
    expect((await send({ intent: 'add-list', ...typed })).status).toBe(302)
    expect(await names()).toEqual(expect.arrayContaining(['Ludgate', 'Mar Street']))
    expect(await acts()).toEqual([{ act: 'add-places', subject: '2 × street', actor: 'Ailsa' }])
  })

  test.each(['check', 'add-list'])('is told every bad line of a list (%s), and nothing of it is added', async (intent) => {
    const typed = { listKind: 'street', names: 'Ludgate\nthe\n77\nludgate' }
    const answer = await send({ intent, ...typed })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      typed,
      problems: [
        { item: 'names', text: 'Line 2, “the”: This word stands in too many comments. Give the place its whole name' },
        { item: 'names', text: 'Line 3, “77”: A name needs letters' },
        { item: 'names', text: 'Line 4, “ludgate”: This name is there already' },
      ],
    })
    expect(await names()).not.toContain('Ludgate')
  })

  test('takes a name away once', async () => {
    expect((await send({ intent: 'remove', name: 'Bowmar' })).headers.get('Location')).toBe(
      '/settings/places?done=removed&kind=scheme#places',
    )
    expect((await send({ intent: 'remove', name: 'Bowmar' })).body).toMatchObject({
      problems: [{ text: 'This name was taken away already' }],
    })
    expect(await acts()).toEqual([{ act: 'remove-place', subject: 'Bowmar', actor: 'Ailsa' }])
  })
})

describe('the names as phones load them', () => {
  const load = (partnership: string, headers: Record<string, string> = {}) => {
    const request = getRequest(`/places/${partnership}.json`)
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    return callRoute(jsonLoader, request, { partnership })
  }

  test('are public for a day and tell who has them that nothing has changed', async () => {
    const answer = await load(partnershipId)
    expect(JSON.parse(String(answer.body))).toEqual({ places: await names() })
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=86400')
    const tag = answer.headers.get('ETag') ?? ''
    expect((await load(partnershipId, { 'If-None-Match': tag })).status).toBe(304)
    await send({ intent: 'remove', name: 'Bowmar' })
    expect((await load(partnershipId, { 'If-None-Match': tag })).status).toBe(200)
  })

  test('are none where a partnership has added none, or is not there: the script that asks is told so once', async () => {
    expect(await load('nowhere')).toMatchObject({ status: 200, body: '{"places":[]}' })
  })
})
