import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { closeWave } from '~/usecases/close-wave.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { recordConsensus } from '~/usecases/record-consensus.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { typeSheet } from '~/usecases/type-sheet.server'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { keepDatabase } from '../support/kept-database'
import { makeWave, type MadeWave } from '../support/make-wave'
import { routeManifest, serveHouse, type ServedHouse } from '../support/serve-house'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { answersNow, type Crowd, letAnswer, letTakeBack, mixed, people, recordsNow, times, type WaysIn } from '../support/two-worlds'
import { type Sighting, type Visit, visitAll } from '../support/visit-everything'

/**
 * Two worlds that begin as one database. Different people give different answers in different ways, and the public records come out equal.
 * Then nobody who looks from outside may see a difference, before or after: docs/privacy/threat-model.md, "Non-interference".
 */
const partnershipId = 'clackmannanshire'
const actor = 'Test coordinator'
const stages = [
  'while few have answered (3 and 7)',
  'while more have answered (12 and 25)',
  'closed, with its preview',
  'sealed',
  'published',
  'with one batch withdrawn',
  'with a second wave published',
] as const
type Stage = (typeof stages)[number]

/** Pages are the same code on both engines; on PostgreSQL they are looked at where the database does something of its own. */
const looked: readonly Stage[] =
  migrationTarget().engine === 'sqlite' ? stages : stages.filter((stage) => /few|closed|withdrawn|second/.test(stage))

const written = { theme: 'PS08', box: 'good', text: 'Autobus jest dobry.' } as const
const crowds: Readonly<Record<'one' | 'other', { readonly first: Crowd; readonly second: Crowd }>> = {
  one: {
    first: {
      people: {
        recovery: people(
          30,
          {
            PS08: times(30, 4),
            PS12: [...times(7, 3), ...times(7, 4)],
            PS01: times(30, 1),
            PS02: times(30, 7),
            PS03: times(9, 6),
            PS04: [7],
          },
          (person) => ({
            priorities: [...(person < 20 ? ['PS09'] : []), ...(person < 12 ? ['PS14'] : []), ...(person < 4 ? ['PS10'] : [])],
          }),
        ),
        prison: people(12, { PS08: times(12, 4) }, (person) => ({ typed: person >= 9 })),
        victims: people(9, { PS08: times(9, 1), PS12: times(9, 3) }),
        families: people(3, { PS08: times(3, 1), PS12: [4, 4, 5] }),
      },
      atFirst: { recovery: 3, prison: 2, victims: 9, families: 0 },
      later: { recovery: 12, prison: 10, victims: 9, families: 3 },
      takenBack: 0,
    },
    second: {
      people: { recovery: people(14, { PS08: times(14, 5) }), victims: [] },
      atFirst: {},
      later: {},
      takenBack: 0,
    },
  },
  other: {
    first: {
      people: {
        recovery: people(
          30,
          {
            PS08: [3, 5, ...times(28, 4)],
            PS12: [...times(16, undefined), ...times(7, 2), ...times(7, 5)],
            PS01: [7, 7, 3, ...times(27, 1)],
            PS02: [1, ...times(29, 7)],
            PS04: times(8, 2),
          },
          (person) => ({
            priorities: [...(person < 16 ? ['PS09'] : []), ...(person > 11 ? ['PS14'] : []), ...(person < 2 ? ['PS01'] : [])],
            texts: person % 3 === 0 ? [written] : [],
            language: person % 2 === 0 ? 'pl' : 'ar',
          }),
        ),
        prison: people(12, { PS08: [1, 7, 2, 6, 3, 5, 1, 7, 2, 6, 4, 4] }, (person) => ({ typed: person >= 8 })),
        victims: people(3, { PS08: [4, 4, 3], PS12: [5, 5, 4] }),
        families: people(9, { PS08: times(9, 1), PS12: [2, 2, 2, 2, 3, 3, 4, 4, 4] }),
      },
      atFirst: { recovery: 7, prison: 6, victims: 1, families: 5 },
      later: { recovery: 25, prison: 12, victims: 2, families: 9 },
      takenBack: 2,
    },
    second: {
      people: { recovery: people(14, { PS08: [...times(7, 7), ...times(7, 3)] }), victims: people(2, { PS08: [7, 1] }) },
      atFirst: {},
      later: {},
      takenBack: 1,
    },
  },
}

interface Base {
  readonly first: MadeWave
  readonly second: MadeWave
  readonly ways: WaysIn
  readonly coordinator: string
  readonly reader: string
  readonly viewer: string
  readonly readersBatch: string
  readonly framework: string
  readonly figure: string
}

async function paperFor(waveId: string, ownerId: string, sheets: number): Promise<{ collectorId: string; ownerId: string }> {
  const issued = await issuePaperBatch({ waveId, communityId: `${partnershipId}-prison`, ownerId, sheets, partnershipId })
  if (!issued.ok) throw new Error('No paper was issued')
  return { collectorId: issued.value.collectorId, ownerId }
}

async function makeBase(): Promise<Base> {
  setToday('2026-03-15')
  const days = { opensOn: '2026-03-01', answerByDay: '2026-03-31', paperInDay: '2026-04-07' }
  const first = await makeWave({ communities: ['recovery', 'victims', 'families'], ...days })
  const prison = await makeWave({ communities: ['prison'], kind: 'codes', codes: 30, ...days })
  // One wave with both ways in: the collector with codes joins the other three.
  await database().waveCommunity.create({ data: { waveId: first.id, communityId: `${partnershipId}-prison` } })
  await database().collector.updateMany({ where: { waveId: prison.id }, data: { waveId: first.id } })
  await database().waveCommunity.deleteMany({ where: { waveId: prison.id } })
  await database().wave.delete({ where: { id: prison.id } })
  const later = { opensOn: '2026-07-01', answerByDay: '2026-07-31', paperInDay: '2026-07-31' }
  const second = await makeWave({ communities: ['recovery', 'victims'], state: 'draft', ...later })
  const [coordinator, typist, reader, viewer] = [
    await signInAs('coordinator'),
    await signInAs('facilitator', 'A typist'),
    await signInAs('facilitator', 'A reader'),
    await signInAs('viewer'),
  ]
  const paper = await paperFor(first.id, typist.staffId, 12)
  const readers = await paperFor(first.id, reader.staffId, 3)
  await typeSheet({ ...readers, number: 2, fields: { PS08: '4' } })
  await database().paperSheet.deleteMany({ where: { collectorId: readers.collectorId, sheetNumber: 2 } })
  const agreed = { headCount: '12', mayShow: 'yes' as const, fields: { PS08: '3', PS12: '5' } }
  const communityId = `${partnershipId}-recovery`
  const sheet = { id: crypto.randomUUID(), waveId: first.id, communityId, partnershipId, enteredById: reader.staffId, typed: agreed }
  if (!(await recordConsensus(sheet)).ok) throw new Error('No consensus sheet was kept')
  const framework = await database().framework.findFirstOrThrow({ where: { partnershipId }, orderBy: { id: 'asc' } })
  const indicator = await database().indicator.findFirstOrThrow({
    where: { source: 'entered', framework: { partnershipId } },
    orderBy: { id: 'asc' },
  })
  const collectors = { ...first.collectors, prison: prison.collectors['prison'] ?? '' }
  return {
    first: { ...first, collectors },
    second,
    ways: { collectors, codes: { prison: prison.codes['prison'] ?? [] }, paper: { prison: paper } },
    coordinator: coordinator.staffId,
    reader: reader.staffId,
    viewer: viewer.staffId,
    readersBatch: readers.collectorId,
    framework: framework.id,
    figure: indicator.id,
  }
}

type Filler = (base: Base) => readonly string[]
const wavePages =
  (page: string): Filler =>
  ({ first, second }) =>
    [first, second].map(({ id }) => `/waves/${id}${page}`)
const collectorPages =
  (page: string): Filler =>
  ({ first }) =>
    Object.values(first.collectors).map((id) => `/waves/${first.id}/collectors/${id}/${page}`)
const respondPages =
  (page: string): Filler =>
  ({ first, second }) =>
    [...Object.values(first.collectors), ...Object.values(second.collectors)].map((id) => `/s/${id}${page}`)
const paperPages =
  (page: string): Filler =>
  ({ readersBatch, ways }) =>
    [readersBatch, ways.paper['prison']?.collectorId ?? ''].map((id) => `/paper/${id}${page}`)

/** What a route's address is filled with. A route that is not here makes the test fail, so that no page can be forgotten. */
const fillers: Readonly<Record<string, Filler>> = {
  '_public._index': () => ['/'],
  '_public.frameworks._index': () => ['/frameworks'],
  '_public.frameworks.$framework': ({ framework }) => [`/frameworks/${framework}`],
  '_public.frameworks.$file[.]csv': ({ framework }) =>
    ['', '-communities', '-indicators'].map((part) => `/frameworks/${framework}${part}.csv`),
  '_public.releases._index': () => ['/releases'],
  '_public.releases.$number': () => ['/releases/1', '/releases/2'],
  '_public.releases.$number[.]json': () => ['/releases/1.json', '/releases/2.json'],
  '_respond.s.$collector': respondPages(''),
  '_respond.s.$collector_.help': respondPages('/help'),
  '_respond.s.$collector_.withdraw': respondPages('/withdraw'),
  '_staff.overview': () => ['/overview'],
  '_staff.sign-in': () => ['/sign-in'],
  '_staff.sign-out': () => [],
  '_staff.invitation.$token': () => ['/invitation/nobody'],
  '_coordinate.audit': () => ['/audit'],
  '_coordinate.figures._index': () => ['/figures'],
  '_coordinate.figures.$indicator': ({ figure }) => [`/figures/${figure}`],
  '_coordinate.staff': () => ['/staff'],
  '_coordinate.waves._index': () => ['/waves'],
  '_coordinate.waves.new': () => ['/waves/new'],
  '_coordinate.waves.$wave._index': wavePages(''),
  '_coordinate.waves.$wave.add.$community': wavePages('/add/recovery'),
  '_coordinate.waves.$wave.close': wavePages('/close'),
  '_coordinate.waves.$wave.days': wavePages('/days'),
  '_coordinate.waves.$wave.preview': wavePages('/preview'),
  '_coordinate.waves.$wave.publish': wavePages('/publish'),
  '_coordinate.waves.$wave.seal': wavePages('/seal'),
  '_coordinate.waves.$wave.sealing': wavePages('/sealing'),
  '_coordinate.waves.$wave.withdraw-batch': wavePages('/withdraw-batch'),
  '_coordinate.waves.$wave.collectors.$collector.codes': collectorPages('codes'),
  '_coordinate.waves.$wave.collectors.$collector.poster': collectorPages('poster'),
  '_coordinate.waves.$wave.collectors.$collector.qr[.]svg': collectorPages('qr.svg'),
  '_facilitate.consensus.new': ({ first }) => ['/consensus/new', `/consensus/new?wave=${first.id}`],
  '_facilitate.paper._index': () => ['/paper'],
  '_facilitate.paper.$collector._index': paperPages(''),
  '_facilitate.paper.$collector.hand-in': paperPages('/hand-in'),
  '_facilitate.paper.$collector.import': paperPages('/import'),
  '_facilitate.paper.$collector.print': paperPages('/print'),
  '_facilitate.paper.$collector.template[.]csv': paperPages('/template.csv'),
  '_facilitate.paper.$collector.type': paperPages('/type'),
}

const routes = Object.values(routeManifest()).map(({ file }) => file.replace(/^routes\//, '').replace(/\.tsx?$/, ''))

/** A coordinator's page is seen by a coordinator, a facilitator's by one who did not type the answers, a public one by nobody in particular. */
function lookers(route: string, base: Base): readonly (string | null)[] {
  if (route.startsWith('_coordinate.')) return [base.coordinator]
  if (route.startsWith('_facilitate.')) return [base.reader]
  return route === '_staff.overview' ? [base.coordinator, base.reader, base.viewer] : [null]
}

function visitsOf(base: Base): readonly Visit[] {
  const visits = routes.flatMap((route) =>
    (fillers[route]?.(base) ?? []).flatMap((path) => lookers(route, base).map((staffId): Visit => ({ path, staffId }))),
  )
  const hidden = visits.filter(({ staffId }) => staffId === null).map(({ path }) => `${path.replace(/\/$/, '/_root')}.data`)
  const withdraw = `/s/${base.first.collectors['recovery']}/withdraw`
  return [
    ...visits,
    ...hidden.map((path): Visit => ({ path, staffId: null })),
    { path: '/waves.data', staffId: base.coordinator },
    { path: `/waves/${base.first.id}?_data=routes/_coordinate.waves.$wave._index`, staffId: base.coordinator },
    ...['/', '/releases', '/releases/1', '/releases/1.json', `/frameworks/${base.framework}.csv`].flatMap((path): Visit[] => [
      { path, staffId: null, headers: { 'Accept-Encoding': 'br' } },
      { path, staffId: null, headers: { 'If-None-Match': '"x"', 'If-Modified-Since': 'Sun, 22 Nov 2026 00:00:00 GMT' } },
      { path, staffId: null, method: 'HEAD' },
    ]),
    { path: `/waves/${base.first.id}`, staffId: base.coordinator, headers: { 'Accept-Encoding': 'gzip' } },
    { path: withdraw, staffId: null, method: 'POST', fields: { intent: 'remove', receipt: wrongReceipt } },
    { path: `/waves/${base.first.id}/withdraw-batch`, staffId: base.coordinator, method: 'POST', fields: { group: 'nobody' } },
  ]
}

let wrongReceipt = ''
let house: ServedHouse
let base: Base
const seen: Record<'one' | 'other', Partial<Record<Stage, readonly Sighting[]>>> = { one: {}, other: {} }
const answers: Record<'one' | 'other', string[][]> = { one: [], other: [] }
const records: Record<'one' | 'other', readonly unknown[]> = { one: [], other: [] }

async function live(world: 'one' | 'other'): Promise<void> {
  const { first, second, ways } = base
  const crowd = crowds[world]
  const look = async (stage: Stage) => {
    if (looked.includes(stage)) seen[world][stage] = await visitAll(house.address, visitsOf(base))
    answers[world].push([...(await answersNow())])
  }
  const done = async (result: Promise<{ readonly ok: boolean }>) => {
    if (!(await result).ok) throw new Error('A step of the wave was refused')
  }
  const step = { waveId: first.id, partnershipId, actor }

  setToday('2026-03-15')
  const order = { ...crowd.first.people, recovery: mixed(crowd.first.people['recovery'] ?? []) }
  let before: Readonly<Record<string, number>> = {}
  const all = Object.fromEntries(Object.entries(order).map(([community, { length }]) => [community, length]))
  for (const [stage, now] of [
    [stages[0], crowd.first.atFirst],
    [stages[1], crowd.first.later],
    [null, all],
  ] as const) {
    for (const [community, list] of Object.entries(order))
      await letAnswer(community, list, { from: before[community] ?? 0, to: now[community] ?? 0 }, ways)
    before = now
    if (stage === stages[1]) for (let person = 0; person < crowd.first.takenBack; person += 1) await letTakeBack('recovery', ways)
    if (stage !== null) await look(stage)
  }

  setToday('2026-04-07')
  await done(closeWave(step))
  await look('closed, with its preview')
  await done(sealWave(step))
  await look('sealed')
  await done(publishRelease(step))
  await look('published')
  setToday('2026-04-09')
  await done(withdrawBatch({ ...step, group: 'prison', reason: 'consent-not-given' }))
  await look('with one batch withdrawn')

  setToday('2026-07-15')
  await database().wave.update({ where: { id: second.id }, data: { state: 'open' } })
  const secondWays = { collectors: second.collectors, codes: {}, paper: {} }
  for (const [community, list] of Object.entries(crowd.second.people))
    await letAnswer(community, list, { from: 0, to: list.length }, secondWays)
  for (let person = 0; person < crowd.second.takenBack; person += 1) await letTakeBack('victims', secondWays)
  setToday('2026-08-01')
  const again = { waveId: second.id, partnershipId, actor }
  await done(closeWave(again))
  await done(sealWave(again))
  await done(publishRelease(again))
  await look('with a second wave published')
  records[world] = await recordsNow()
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40))
  return at < 0 ? `${one.length} or ${other.length} letters` : `${around(one)} or ${around(other)}`
}

beforeAll(async () => {
  wrongReceipt = newSecret()
  house = await serveHouse()
  base = await makeBase()
  const bringBack = await keepDatabase()
  await live('one')
  await bringBack()
  await live('other')
}, 900_000)

afterAll(() => house.stop())

test('every route of the manifest is visited, and no other', () => {
  expect(routes.toSorted()).toEqual(Object.keys(fillers).toSorted())
})

test('the two worlds differ in their answers for as long as there are any, and end with equal records', () => {
  for (const [stage, waiting] of answers.one.entries()) {
    if (waiting.length > 0 || (answers.other[stage] ?? []).length > 0) expect(waiting).not.toEqual(answers.other[stage])
  }
  expect(answers.one.slice(0, 3).map(({ length }) => length)).toEqual([14, 34, 54])
  expect(answers.other.slice(0, 3).map(({ length }) => length)).toEqual([19, 48, 54])
  expect(records.one.length).toBe(4 * 14)
  expect(records.other).toEqual(records.one)
})

test('the records are of every kind, so that the worlds could differ behind each', () => {
  const kinds = records.one.map((row) => (JSON.parse(row as string) as { kind: string }).kind)
  expect(new Set(kinds)).toEqual(new Set(['exact', 'low', 'high', 'hidden']))
})

describe(`on ${migrationTarget().engine}, nobody can tell the two worlds apart`, () => {
  test.each(looked)('%s', (stage) => {
    const [one = [], other = []] = [seen.one[stage], seen.other[stage]]
    expect(one.length).toBeGreaterThan(100)
    expect(other.map(([what]) => what)).toEqual(one.map(([what]) => what))
    const differing = one.flatMap(([what, sight], at) => {
      const otherSight = other[at]?.[1] ?? ''
      return otherSight === sight ? [] : [`${what}: ${firstDifference(sight, otherSight)}`]
    })
    expect(differing).toEqual([])
  })

  test('although they were let in everywhere: each page was seen as it is at least once', () => {
    const shown = Object.values(seen.one)
      .flat()
      .filter(([, sight]) => /^(200|304)\n/.test(sight))
      .map(([what]) => what)
    const missing = routes.filter((route) => {
      const paths = fillers[route]?.(base) ?? []
      return paths.length > 0 && !paths.some((path) => shown.some((what) => what.includes(` ${path} `)))
    })
    expect(missing).toEqual(['_staff.invitation.$token'])
  })
})
