import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { asReviewer } from '../support/reviewing'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { setToday } from '../support/today'
import { letAnswer, people } from '../support/two-worlds'
import { type Base, makeBase, partnershipId } from '../support/two-worlds-base'
import { visitsOf } from '../support/two-worlds-visits'
import { visitAll } from '../support/visit-everything'
import { newSecret } from '~/data/new-secret.server'

let house: ServedHouse
let base: Base

beforeAll(async () => {
  house = await serveHouse()
  base = await makeBase()
  setToday('2026-03-15')
  const crowd = people(31, { PS08: Array.from({ length: 31 }, (_, person) => (person % 7) + 1) }, (person) => ({
    texts: [{ theme: 'PS08', box: 'good', text: `Unreviewed marmalade ${person}` }],
  }))
  await letAnswer('recovery', crowd, { from: 0, to: 31 }, base.ways)
}, 300_000)

afterAll(() => house.stop())

/** The pages on which a word of a text stands, of every page of the house as everybody sees it who is no reviewer. */
async function pagesWithTexts(): Promise<readonly string[]> {
  const sightings = await visitAll(house.address, visitsOf(base, newSecret()))
  expect(sightings.length).toBeGreaterThan(100)
  return sightings.filter(([, seen]) => /marmalade/i.test(seen)).map(([what]) => what)
}

test('a text that nobody has approved appears nowhere, while its wave is open, closed, sealed and published', async () => {
  const step = { waveId: base.first.id, partnershipId, actor: 'Test coordinator' }
  expect(await pagesWithTexts()).toEqual([])
  setToday('2026-04-07')
  expect((await closeWave(step)).ok).toBe(true)
  expect(await pagesWithTexts()).toEqual([])
  const isla = await asReviewer(base.first.id)
  expect((await isla.page()).waiting).toBe(31)
  await isla.decide('ask', await isla.next())
  await isla.decide('refuse', await isla.next())
  expect((await sealWave(step)).ok).toBe(true)
  expect((await publishRelease(step)).ok).toBe(true)
  expect(await pagesWithTexts()).toEqual([])
  expect(await database().freeText.count()).toBe(30)
}, 300_000)
