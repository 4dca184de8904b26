import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { closeWave } from '~/usecases/close-wave.server'
import { openQuotes } from '~/usecases/open-quotes.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { takeDownQuote } from '~/usecases/take-down-quote.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { crowds } from '../fixtures/two-crowds'
import { keepDatabase } from '../support/kept-database'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { setToday } from '../support/today'
import { answersNow, letAnswer, letTakeBack, mixed, recordsNow } from '../support/two-worlds'
import { type Base, makeBase, partnershipId } from '../support/two-worlds-base'
import { fillers } from '../support/two-worlds-addresses'
import { routes, visitsOf } from '../support/two-worlds-visits'
import { type Sighting, visitAll } from '../support/visit-everything'

/**
 * Two worlds that begin as one database. Different people give different answers in different ways, and the public records come out equal.
 * Then nobody who looks from outside may see a difference, before or after: docs/privacy/threat-model.md, "Non-interference".
 */
const actor = 'Test coordinator'
const stages = [
  'while few have answered (3 and 7)',
  'while more have answered (12 and 25)',
  'closed, with its preview',
  'sealed',
  'published',
  'with its quotes open, and one taken down',
  'with one batch withdrawn',
  'with a second wave published',
] as const
type Stage = (typeof stages)[number]

/** Pages are the same code on both engines; on PostgreSQL they are looked at where the database does something of its own. */
const looked: readonly Stage[] =
  migrationTarget().engine === 'sqlite' ? stages : stages.filter((stage) => /few|closed|withdrawn|second/.test(stage))

let wrongReceipt = ''
let house: ServedHouse
let base: Base
const seen: Record<'one' | 'other', Partial<Record<Stage, readonly Sighting[]>>> = { one: {}, other: {} }
const answers: Record<'one' | 'other', string[][]> = { one: [], other: [] }
const waiting: Record<'one' | 'other', number> = { one: 0, other: 0 }
const records: Record<'one' | 'other', readonly unknown[]> = { one: [], other: [] }

async function live(world: 'one' | 'other'): Promise<void> {
  const { first, second, ways } = base
  const crowd = crowds[world]
  const look = async (stage: Stage) => {
    if (looked.includes(stage)) seen[world][stage] = await visitAll(house.address, visitsOf(base, wrongReceipt))
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
  waiting[world] = await database().freeText.count()
  await letThrough()
  await done(openQuotes(step))
  await takeDownQuote(base.quotes[1] ?? '')
  await look('with its quotes open, and one taken down')
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

/** What reviewers let through is the same in both worlds; what else people wrote waits in one of them, and not in the other. */
async function letThrough(): Promise<void> {
  const { first, quotes } = base
  for (const [at, id] of quotes.entries()) {
    const isCoded = at !== 3
    const wishes = at === 2 ? { community: 'prison', secondReviewerId: null } : { codes: isCoded ? ['PS12'] : [], isCoded }
    await insertReviewed(first.id, { id, text: `Text ${at}`, ...wishes })
  }
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
  // Three batches of the first wave have a record of a question of the partnership's own, and two choices of three and two options.
  expect(records.one.length).toBe(4 * 14 + 3 + 3 * (3 + 2))
  expect(records.other).toEqual(records.one)
})

test('one world holds texts that nobody has reviewed while quotes are read, and the other none', () => {
  expect(waiting).toEqual({ one: 0, other: expect.any(Number) as number })
  expect(waiting.other).toBeGreaterThan(10)
})

test('the records are of every kind, so that the worlds could differ behind each', () => {
  const kinds = records.one.map((row) => (JSON.parse(row as string) as { kind: string }).kind)
  expect(new Set(kinds)).toEqual(new Set(['exact', 'low', 'high', 'hidden', 'choice']))
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
    // What reviewers see of a closed wave is its texts, which differ: everybody else is refused, and review-default-deny.test.ts walks the rest.
    expect(missing.toSorted()).toEqual(['_review.review.$wave', '_review.review._index', '_staff.invitation.$token'])
  })
})
