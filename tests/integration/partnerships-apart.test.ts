import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { appendSession } from '~/data/sessions.server'
import { sessionCookie } from '~/http/session.server'
import { action as deviceAction } from '~/routes/_facilitate.workshops.$workshop.device'
import { action as entriesAction } from '~/routes/_facilitate.workshops.$workshop.entries'
import { closeWave } from '~/usecases/close-wave.server'
import { openQuotes } from '~/usecases/open-quotes.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { startMatrix } from '~/usecases/start-matrix.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { crowds } from '../fixtures/two-crowds'
import { add, jsonRequest, newCapture, numbered } from '../support/board'
import { callRoute } from '../support/call-route'
import { makeWave } from '../support/make-wave'
import { makeWorkshopRow } from '../support/make-workshop-row'
import { formsOf, type PageForm } from '../support/page-forms'
import { addSecondPartnership, secondPartnership } from '../support/second-partnership'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { signInAs } from '../support/sign-in-as'
import { tellingOf } from '../support/telling-of'
import { setToday } from '../support/today'
import { letAnswer } from '../support/two-worlds'
import { type Base, makeBase, partnershipId } from '../support/two-worlds-base'
import { fillers } from '../support/two-worlds-addresses'
import { routes } from '../support/two-worlds-visits'
import { visitAll, type Visit } from '../support/visit-everything'
import { wholeDatabase } from '../support/whole-database'

/**
 * Two partnerships of one installation, both with waves, workshops and people. Staff of one ask for every page of staff with what belongs to
 * the other, and send every form that the other's staff are shown. They learn nothing of it and change nothing of it.
 */
const mark = 'Thistledown'
/** Stands in every title and name of the second partnership. */
const theirMark = 'Broomfield'
const staffRoutes = routes.filter(
  (route) => /^_(coordinate|facilitate|review|staff)\./.test(route) && !/^_staff\.(sign|invitation)/.test(route),
)

let house: ServedHouse
let base: Base
/** Staff of the second partnership, one a role; the coordinator also reviews. */
const strangers: string[] = []
/** What of the first partnership must be on no page of the second. */
let telling: readonly string[] = []
/** The first partnership's wave and workshop → those of the second, which no page of the first must lead to. */
const theirs = new Map<string, string>()

/** Titles that stand nowhere else, and answers and texts in every state in which somebody might look. */
async function fillFirst(): Promise<void> {
  base = await makeBase()
  const { first, second, workshops } = base
  for (const [id, title] of [
    [first.id, `${mark} spring`],
    [second.id, `${mark} summer`],
  ] as const) {
    await database().wave.update({ where: { id }, data: { title } })
  }
  await database().workshop.updateMany({ where: { partnershipId }, data: { title: `${mark} journeys`, host: `${mark} hall` } })
  await database().matrixPartner.update({ where: { id: workshops.partner }, data: { name: `${mark} partner` } })
  await database().staff.updateMany({ where: { partnershipId }, data: { name: `${mark} person` } })
  for (const [community, people] of Object.entries(crowds.other.first.people)) {
    await letAnswer(community, people, { from: 0, to: people.length }, base.ways)
  }
}

async function fillSecond(): Promise<void> {
  await addSecondPartnership()
  const wave = { communities: ['convictions', 'victims'], title: `${theirMark} spring` }
  theirs.set(base.first.id, (await makeWave({ partnershipId: secondPartnership, ...wave })).id)
  await startMatrix({ partnershipId: secondPartnership, actor: 'Somebody' })
  for (const role of ['coordinator', 'facilitator', 'reviewer', 'viewer'] as const) {
    const { staffId } = await signInAs(role, `${theirMark} ${role}`, secondPartnership)
    strangers.push(staffId)
  }
  const [coordinator = '', facilitator = ''] = strangers
  await database().staff.update({ where: { id: coordinator }, data: { reviews: true } })
  const workshop = { facilitators: [facilitator], title: `${theirMark} workshop` }
  theirs.set(base.workshops.running, (await makeWorkshopRow({ partnershipId: secondPartnership, ...workshop })).id)
}

/** What a page says of the first partnership, but for what was in the address itself. */
function told({ path }: Pick<Visit, 'path'>, sight: string): readonly string[] {
  return telling.filter((word) => !path.includes(word) && sight.includes(word))
}

const pathsOf = (route: string) => fillers[route]?.(base) ?? []

/** What the address of a route names of a partnership, so that it is nobody else's. */
const isOfOne = (route: string) => /\$(?!code|quality)/.test(route)

async function lookAsStrangers(): Promise<readonly string[]> {
  const visits = staffRoutes.flatMap((route) => pathsOf(route).flatMap((path) => strangers.map((staffId): Visit => ({ path, staffId }))))
  const seen = await visitAll(house.address, visits)
  return seen.flatMap(([what, sight], index) => {
    const visit = visits[index]
    const words = visit === undefined ? [] : told(visit, sight)
    return words.length === 0 ? [] : [`${what}: ${words.join(', ')}`]
  })
}

/** Every form that staff of the first partnership are shown. */
async function formsOfFirst(): Promise<readonly PageForm[]> {
  const found = new Map<string, PageForm>()
  const people = [base.coordinator, base.reader, base.reviewer]
  const visits = staffRoutes.flatMap((route) => pathsOf(route).flatMap((path) => people.map((staffId): Visit => ({ path, staffId }))))
  for (const [index, [, sight]] of (await visitAll(house.address, visits)).entries()) {
    for (const form of formsOf(sight, visits[index]?.path ?? '')) {
      if (form.action !== '/sign-out') found.set(JSON.stringify(form), form)
    }
  }
  return [...found.values()]
}

/** Sends them all as everybody of the second partnership; gives what they were told of the first, and what of it changed. */
async function sendAsStrangers(forms: readonly PageForm[]) {
  const before = await wholeDatabase()
  const visits = forms.flatMap(({ action, fields }) =>
    strangers.map((staffId): Visit => ({ path: action, staffId, method: 'POST', fields: Object.fromEntries(fields) })),
  )
  const seen = await visitAll(house.address, visits)
  const words = seen.flatMap(([what, sight], index) => {
    const sent = JSON.stringify(visits[index])
    const leaked = telling.filter((word) => !sent.includes(word) && sight.includes(word))
    return leaked.length === 0 ? [] : [`${what}: ${leaked.join(', ')}`]
  })
  const after = new Set(await wholeDatabase())
  const known = new Set(before)
  const changed = before.filter((line) => !after.has(line) && !line.includes(secondPartnership))
  const ids = telling.filter((word) => /[0-9a-f-]{10}/.test(word) || word === partnershipId)
  const added = [...after].filter((line) => !known.has(line) && ids.some((id) => line.includes(id)))
  return { words, changed, added }
}

beforeAll(async () => {
  house = await serveHouse()
  await fillFirst()
  await fillSecond()
  telling = [mark, ...(await tellingOf(base))]
}, 600_000)

afterAll(() => house.stop())

test('there are staff pages of every audience to walk', () => {
  expect(staffRoutes.length).toBeGreaterThan(70)
  expect(staffRoutes.filter(isOfOne).length).toBeGreaterThan(40)
})

describe.each(['while a wave is open', 'when it is closed and its texts are reviewed', 'when it is published and its quotes are open'])(
  '%s',
  (stage) => {
    beforeAll(async () => {
      const step = { waveId: base.first.id, partnershipId, actor: 'Somebody' }
      if (stage.startsWith('when it is closed')) {
        setToday('2026-04-07')
        await closeWave(step)
      }
      if (stage.startsWith('when it is published')) {
        await sealWave(step)
        await publishRelease(step)
        for (const [at, id] of base.quotes.entries()) await insertReviewed(base.first.id, { id, text: `${mark} text ${at}` })
        await openQuotes(step)
      }
    }, 300_000)

    test('no page of staff tells the second partnership anything of the first', async () => {
      expect(await lookAsStrangers()).toEqual([])
    }, 600_000)

    test('no form of the first partnership does anything or tells anything when the second sends it', async () => {
      const forms = await formsOfFirst()
      expect(forms.length).toBeGreaterThan(30)
      expect(await sendAsStrangers(forms)).toEqual({ words: [], changed: [], added: [] })
    }, 600_000)
  },
)

test('an address with something of another partnership in it leads nowhere', async () => {
  const [coordinator = '', facilitator = '', reviewer = ''] = strangers
  const lookerOf = (route: string) => {
    if (route.startsWith('_review.')) return reviewer
    return route.startsWith('_facilitate.') ? facilitator : coordinator
  }
  const visits = staffRoutes
    .filter((route) => /\$(?!quality)/.test(route))
    .flatMap((route) => pathsOf(route).map((path): Visit => ({ path, staffId: lookerOf(route) })))
    // A new contact and a new action are of nobody yet.
    .filter(({ path }) => !/^\/(settings\/contacts|actions)\/new\b/.test(path))
  const seen = await visitAll(house.address, visits)
  expect(seen.flatMap(([what, sight]) => (sight.startsWith('404') ? [] : [`${what}: ${sight.slice(0, 3)}`]))).toEqual([])
}, 300_000)

test('what the script of a board sends is refused, too, and registers no device', async () => {
  const [, staffId = ''] = strangers
  const cookie = (await sessionCookie(await appendSession(staffId))).split(';')[0] ?? ''
  const workshop = base.workshops.running
  const capture = newCapture()
  const before = await wholeDatabase()
  const send = async (action: Parameters<typeof callRoute>[0], page: string, body: unknown) => {
    const { status, body: said } = await callRoute(action, jsonRequest(`/workshops/${workshop}/${page}`, body, cookie), { workshop })
    return [status, said === '' ? null : (JSON.parse(String(said)) as { state?: string }).state]
  }
  expect(await send(deviceAction, 'device', { capture })).toEqual([200, 'unknown'])
  expect(await send(deviceAction, 'device', { capture, pin: '12345678' })).toEqual([200, 'unknown'])
  expect(await send(entriesAction, 'entries', { capture, entries: numbered([add('From elsewhere')]) })).toEqual([404, null])
  expect(await wholeDatabase()).toEqual(before)
})

test('the same words do tell staff of the first partnership something: they stand on many of their pages', async () => {
  const visits = staffRoutes.flatMap((route) => pathsOf(route).map((path): Visit => ({ path, staffId: base.coordinator })))
  const seen = await visitAll(house.address, visits)
  const saying = seen.filter(([, sight], index) => told(visits[index] ?? { path: '' }, sight).length > 0)
  expect(saying.length).toBeGreaterThan(40)
}, 300_000)

test("no page of staff tells the first partnership anything of the second either, asked for its own or for what is the other's", async () => {
  const foreign = (path: string) => [...theirs].reduce((changed, [own, other]) => changed.replaceAll(own, other), path)
  const paths = staffRoutes.flatMap((route) => pathsOf(route)).flatMap((path) => [...new Set([path, foreign(path)])])
  const people = [base.coordinator, base.reader, base.reviewer]
  const visits = paths.flatMap((path) => people.map((staffId): Visit => ({ path, staffId })))
  const seen = await visitAll(house.address, visits)
  const words = [theirMark, ...strangers, ...theirs.values()]
  const telling = seen.flatMap(([what, sight], index) => {
    const found = words.filter((word) => !(visits[index]?.path ?? '').includes(word) && sight.includes(word))
    return found.length === 0 ? [] : [`${what}: ${found.join(', ')}`]
  })
  expect(telling).toEqual([])
  expect(paths.filter((path) => [...theirs.values()].some((id) => path.includes(id))).length).toBeGreaterThan(20)
}, 600_000)
