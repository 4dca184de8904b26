import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findWorkshop } from '~/data/workshops.server'
import { action as change, loader as changePage } from '~/routes/_facilitate.workshops.$workshop.change'
import { loader as page } from '~/routes/_facilitate.workshops.$workshop._index'
import { loader as list } from '~/routes/_facilitate.workshops._index'
import { action as plan, loader as planPage } from '~/routes/_facilitate.workshops.new'
import { TableStudies, type TableStudy } from '~/ui/workshop/table-studies'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeReleasedCaseStudy } from '../support/make-case-study'
import { makePlannedWorkshop } from '../support/planned-workshop'
import { getRequest, postRequest, type FormFields } from '../support/request'
import { type SignedInAs, signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
let [ailsa, morag]: SignedInAs[] = []
let fields: FormFields = {}

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-05-01')
  ailsa = await signInAs('facilitator', 'Ailsa')
  morag = await signInAs('coordinator', 'Morag')
  fields = {
    title: 'Coming home',
    heldOn: '2026-05-12',
    place: 'area',
    placeKind: 'recovery-cafe',
    mode: 'in-person',
    host: 'The recovery café',
    accessibility: 'Step-free.',
    support: '',
    journey: 'clackmannanshire-accused',
    audiences: ['lived-experience', 'partner'],
    communities: ['recovery'],
    organisations: 'Alloa Advice',
    facilitators: [ailsa.staffId],
  }
})

const send = (typed: FormFields, cookie = ailsa?.cookie) => callRoute(plan, postRequest('/workshops/new', typed, cookie))
const see = (id: string, cookie = ailsa?.cookie) => callRoute(page, getRequest(`/workshops/${id}`, cookie), { workshop: id })
const alter = (id: string, typed: FormFields, cookie = ailsa?.cookie) =>
  callRoute(change, postRequest(`/workshops/${id}/change`, typed, cookie), { workshop: id })
const acts = async () => (await database().auditEntry.findMany()).map(({ act, subject }) => `${act}: ${subject}`).toSorted()
const only = async () => (await database().workshop.findFirstOrThrow()).id

async function makeCaseStudy(perspective: 'accused' | 'victim'): Promise<string> {
  const [first, second] = [await signInAs('reviewer'), await signInAs('reviewer')]
  return makeReleasedCaseStudy(partnershipId, ailsa?.staffId ?? '', [first.staffId, second.staffId], perspective)
}

async function makeStatement(fromDay: string, toDay: string): Promise<void> {
  const row = { partnershipId, sequence: 1, fromDay, toDay, payload: '', sha256: '', previousSha256: '', publishedOn: toDay }
  await database().statement.create({ data: row })
}

describe('planning', () => {
  test('keeps the plan, gives it a PIN of its own, and is noted without anything of people', async () => {
    expect((await callRoute(planPage, getRequest('/workshops/new', ailsa?.cookie))).body).toMatchObject({ self: [ailsa?.staffId] })
    const made = await send(fields)
    const id = await only()
    expect([made.status, made.headers.get('Location')]).toEqual([302, `/workshops/${id}?done=planned`])
    expect(await findWorkshop(id, partnershipId)).toMatchObject({
      title: 'Coming home',
      state: 'planned',
      audiences: ['lived-experience', 'partner'],
      communities: ['recovery'],
      organisations: [{ name: 'Alloa Advice', part: 'facilitated', isPartner: false }],
      facilitatorIds: [ailsa?.staffId],
    })
    expect(await acts()).toEqual(['plan-workshop: Coming home'])
  })

  test('loses nothing that was typed', async () => {
    const refused = await send({ ...fields, heldOn: '', mode: 'online' })
    expect(refused).toMatchObject({
      status: 422,
      body: {
        typed: { title: 'Coming home', facilitators: [ailsa?.staffId], mode: 'online' },
        problems: [{ item: 'heldOn' }, { item: 'placeKind' }],
      },
    })
    expect((await send({ ...fields, mode: 'online' })).body).toMatchObject({ problems: [{ item: 'placeKind' }] })
    expect(await database().workshop.count()).toBe(0)
  })

  test('tells everything that has to be mended at once, also what does not fit, and each field once', async () => {
    await makeStatement('2026-04-01', '2026-06-30')
    const foreign = await makeCaseStudy('victim')
    const wrong = { title: '', host: '', place: '', mode: 'online', placeKind: 'prison', communities: ['nobody'], caseStudies: [foreign] }
    const items = ['title', 'host', 'place', 'communities', 'placeKind', 'mixes', 'heldOn']
    const { status, body } = await send({ ...fields, ...wrong })
    expect([status, (body as { problems: readonly { item: string }[] }).problems.map(({ item }) => item)]).toEqual([422, items])
  })

  test('tells the same of a plan that is changed, with what stands while it runs', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    await database().workshop.update({ where: { id }, data: { state: 'running' } })
    const refused = await alter(id, { ...fields, title: '', mode: 'online', placeKind: 'prison', heldOn: '2026-05-13' })
    expect(refused).toMatchObject({ status: 422, body: { problems: [{ item: 'title' }, { item: 'placeKind' }, { item: 'heldOn' }] } })
  })

  test.each(['reviewer', 'viewer'] as const)('takes no %s for a facilitator', async (role) => {
    const { staffId } = await signInAs(role)
    expect((await send({ ...fields, facilitators: [staffId] })).body).toMatchObject({ problems: [{ item: 'facilitators' }] })
  })

  test('leaves alone a period whose statement is out', async () => {
    await makeStatement('2026-04-01', '2026-06-30')
    expect((await send(fields)).body).toMatchObject({ problems: [{ item: 'heldOn' }] })
    expect((await send({ ...fields, heldOn: '2026-07-01' })).status).toBe(302)
  })

  test('brings stories of another perspective into the room only where the group was asked', async () => {
    const [own, foreign] = [await makeCaseStudy('accused'), await makeCaseStudy('victim')]
    expect((await send({ ...fields, caseStudies: [own] })).status).toBe(302)
    expect((await send({ ...fields, caseStudies: [own, foreign] })).body).toMatchObject({ problems: [{ item: 'mixes' }] })
    expect((await send({ ...fields, caseStudies: [own, foreign], mixes: 'yes' })).status).toBe(302)
    await database().caseStudy.updateMany({ data: { consent: 'withdrawn' } })
    expect((await send({ ...fields, caseStudies: [own] })).body).toMatchObject({ problems: [{ item: 'caseStudies' }] })
  })
})

test('the page of a workshop has the address of each story for the table, as letters and to scan, and its print', async () => {
  const study = await makeCaseStudy('accused')
  const id = await makePlannedWorkshop(ailsa as SignedInAs, { caseStudyIds: [study] })
  const { workshop } = (await see(id)).body as { readonly workshop: { readonly caseStudies: readonly (TableStudy | null)[] } }
  const shown = renderToStaticMarkup(<TableStudies studies={workshop.caseStudies} />)
  expect(shown).toContain(`<code class="wm-copy">http://localhost:3000/stories/${study}</code>`)
  expect(shown).toMatch(/<svg [^>]*aria-label="QR code of the address of A side door"/)
  expect(shown).toContain(`href="/case-studies/${study}/print"`)
  await database().caseStudy.updateMany({ data: { consent: 'withdrawn' } })
  expect((await see(id)).body).toMatchObject({ workshop: { caseStudies: [null] } })
})

describe('the PIN', () => {
  test('is eight digits, shown to its facilitators, and to nobody else, not even the coordinator', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    const { pin } = (await see(id)).body as { pin: string }
    expect(pin).toMatch(/^\d{8}$/)
    const { pin: stored } = await database().workshop.findUniqueOrThrow({ where: { id } })
    expect(stored).not.toContain(pin)
    const others = [morag, await signInAs('facilitator', 'Catriona')]
    for (const other of others) expect((await see(id, other?.cookie)).body).toMatchObject({ pin: null, interruptions: null, isOwn: false })
  })
})

describe('the list', () => {
  test('is of one partnership, and says which are one’s own', async () => {
    await makePlannedWorkshop(ailsa as SignedInAs)
    await makePlannedWorkshop(morag as SignedInAs, { title: 'Another' })
    const { workshops } = (await callRoute(list, getRequest('/workshops', ailsa?.cookie))).body as {
      workshops: { title: string; isOwn: boolean }[]
    }
    expect(workshops.map(({ title, isOwn }) => `${title} ${isOwn}`).toSorted()).toEqual(['Another false', 'Coming home true'])
  })

  test('a workshop that is not there is no page', async () => {
    expect((await see(randomUUID())).status).toBe(404)
  })
})

describe('changing', () => {
  test('is for coordinators and its own facilitators', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    const { cookie } = await signInAs('facilitator', 'Catriona')
    expect((await alter(id, fields, cookie)).status).toBe(403)
    expect((await callRoute(changePage, getRequest('/', cookie), { workshop: id })).status).toBe(403)
    expect((await alter(id, { ...fields, title: 'Home again' }, morag?.cookie)).status).toBe(302)
    expect((await alter(id, { ...fields, audiences: ['partner'], title: 'Home at last' })).status).toBe(302)
    expect(await findWorkshop(id, partnershipId)).toMatchObject({ title: 'Home at last', audiences: ['partner'] })
  })

  test('of facilitators is noted by name, and takes the devices of whoever goes', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    const row = { workshopId: id, staffId: ailsa?.staffId ?? '' }
    await database().workshopCapture.create({ data: { ...row, idHash: 'one' } })
    await database().workshopCapture.create({ data: { ...row, idHash: 'two', staffId: morag?.staffId ?? '' } })
    expect((await alter(id, { ...fields, facilitators: [morag?.staffId ?? ''] })).status).toBe(302)
    const captures = await database().workshopCapture.findMany({ orderBy: { idHash: 'asc' } })
    expect(captures.map(({ isRevoked }) => isRevoked)).toEqual([true, false])
    expect(await acts()).toEqual([
      'add-facilitator: Morag: Coming home',
      'change-workshop: Coming home',
      'plan-workshop: Coming home',
      'remove-facilitator: Ailsa: Coming home',
    ])
    expect((await see(id)).body).toMatchObject({ pin: null })
  })

  test('while it runs leaves the day and the journey', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    await database().workshop.update({ where: { id }, data: { state: 'running' } })
    const moved = await alter(id, { ...fields, heldOn: '2026-06-12', journey: 'clackmannanshire-victim' })
    expect(moved.body).toMatchObject({ problems: [{ item: 'journey' }, { item: 'heldOn' }] })
    expect((await alter(id, { ...fields, host: 'Elsewhere' })).status).toBe(302)
  })

  test('after it is over is of facilitators alone, until the group has confirmed', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    await database().workshop.update({ where: { id }, data: { state: 'finished', finishedOn: '2026-05-12' } })
    const both = [ailsa?.staffId ?? '', morag?.staffId ?? '']
    expect((await alter(id, { title: 'Not this', facilitators: both })).status).toBe(302)
    expect(await findWorkshop(id, partnershipId)).toMatchObject({ title: 'Coming home', facilitatorIds: both.toSorted() })
    expect((await alter(id, { facilitators: [] })).body).toMatchObject({ problems: [{ item: 'facilitators' }] })
    await database().workshop.update({ where: { id }, data: { confirmedOn: '2026-05-13' } })
    expect((await alter(id, { facilitators: both })).body).toMatchObject({ problems: [{ item: 'workshop' }] })
  })

  test('never reaches into a period whose statement is out', async () => {
    const id = await makePlannedWorkshop(ailsa as SignedInAs)
    await makeStatement('2026-05-01', '2026-05-31')
    expect((await alter(id, { ...fields, heldOn: '2026-06-12' })).body).toMatchObject({ problems: [{ item: 'heldOn' }] })
  })
})
