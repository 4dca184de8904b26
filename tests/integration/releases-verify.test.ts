import { beforeEach, describe, expect, test } from 'vitest'
import { appendResponse } from '~/data/append-response.server'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { openQuotes } from '~/usecases/open-quotes.server'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { insertCoded } from '../fixtures/insert-reviewed'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { setToday } from '../support/today'

const { engine } = migrationTarget()

async function publishWave(opensOn: string, day: string): Promise<void> {
  const wave = await makeWave({ communities: ['recovery', 'prison', 'victims'], opensOn, answerByDay: day, instrument: 'place-standard-7' })
  const sizes = { recovery: 14, prison: 9, victims: 3 }
  for (const [community, size] of Object.entries(sizes)) {
    for (let person = 0; person < size; person += 1) {
      const answers = { ratings: { PS08: (person % 7) + 1, PS12: 1 }, priorities: [] }
      const collectorId = wave.collectors[community] ?? ''
      await appendResponse({ collectorId, waveId: wave.id, community, secret: newSecret(), answers, texts: [], language: 'en' })
    }
  }
  const request = { waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'Test coordinator' }
  setToday(day)
  await closeWave(request)
  await sealWave(request)
  await publishRelease(request)
  await insertCoded(wave.id, 'recovery', 6, 'PS08')
  await openQuotes(request)
}

/** What somebody could do who holds the database itself: no trigger stops them. */
async function forge(table: string, change: string): Promise<void> {
  const off =
    engine === 'sqlite' ? `DROP TRIGGER "${table}_refuses_update"` : `ALTER TABLE "${table}" DISABLE TRIGGER "${table}_refuses_change"`
  await database().$executeRawUnsafe(off)
  expect(await database().$executeRawUnsafe(`UPDATE "${table}" SET ${change}`)).toBeGreaterThan(0)
}

beforeEach(async () => {
  await freshDatabase()
  await publishWave('2026-03-01', '2026-03-31')
  await publishWave('2026-07-01', '2026-07-31')
})

test('two releases, as they were published, are proven with every record of their batches and their lists of codes', async () => {
  expect(await verifyReleases()).toEqual({ releases: 2, batches: 4, withdrawn: 0, records: 28, texts: 2, statements: 0, flaws: [] })
})

describe('a forged database is found out', () => {
  test.each`
    table             | change                                                                                                 | flaw
    ${'Release'}      | ${`"payload" = REPLACE("payload", '4.0', '4.1') WHERE "sequence" = 1`}                                 | ${'Release 1 of clackmannanshire has bytes of another hash'}
    ${'Release'}      | ${`"payload" = REPLACE("payload", '"value":"', '"value":"5') WHERE "sequence" = 1`}                    | ${'Release 1 of clackmannanshire says of a group what its records do not'}
    ${'Release'}      | ${`"payload" = REPLACE("payload", '"total":{"size":26', '"total":{"size":27')`}                        | ${'Release 2 of clackmannanshire says over all groups what the records do not'}
    ${'Release'}      | ${`"previousSha256" = 'x' WHERE "sequence" = 2`}                                                       | ${'Release 2 of clackmannanshire is not chained to the release before'}
    ${'Release'}      | ${`"sequence" = 3 WHERE "sequence" = 2`}                                                               | ${'Release 3 of clackmannanshire does not follow the number before'}
    ${'Release'}      | ${`"publishedOn" = '2026-08-01' WHERE "sequence" = 2`}                                                 | ${'Release 2 of clackmannanshire says another number, day, partnership or hash than it is stored under'}
    ${'Release'}      | ${`"payload" = 'gone' WHERE "sequence" = 2`}                                                           | ${'Release 2 of clackmannanshire has bytes that cannot be read'}
    ${'PublicRecord'} | ${`"sum" = 22 WHERE "kind" = 'exact'`}                                                                 | ${'its record of PS08 has a sum that had to be coded'}
    ${'PublicRecord'} | ${`"t" = 4 WHERE "kind" = 'low'`}                                                                      | ${'its record of PS12 has a bound that no rule makes'}
    ${'PublicRecord'} | ${`"n" = 9 WHERE "kind" = 'low'`}                                                                      | ${'its record of PS12 is about fewer than k people'}
    ${'PublicRecord'} | ${`"n" = 15 WHERE "kind" = 'low'`}                                                                     | ${'its record of PS12 is about more people than its batch'}
    ${'PublicRecord'} | ${`"low" = 4, "middle" = 4, "high" = 4 WHERE "kind" = 'exact'`}                                        | ${'its record of PS08 has bands that may not be shown'}
    ${'PublicRecord'} | ${`"sum" = NULL WHERE "kind" = 'exact'`}                                                               | ${'its record of PS08 is not one that sealing writes'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", '"groups":[]', '"groups":[{"group":"recovery","codes":["PS08"]}]')`} | ${'has bytes of another hash'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", '"groups":[]', '"groups":[{"group":"recovery","codes":["PS08"]}]')`} | ${'names the codes of a group of too few people'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", '"groups":[]', '"groups":[{"group":"pool","codes":[]}]')`}           | ${'names the codes of a group of too few people'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", '"groups":[]', '"groups":[{"group":"a","codes":["PS08","PS02"]}]')`} | ${'lists codes in an order or a number that no rule makes'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", '"sequence":1', '"sequence":2')`}                                    | ${'belongs to no release of its wave with that number and hash'}
    ${'TextRelease'}  | ${`"publishedOn" = '2026-08-01'`}                                                                      | ${'says another day than it is stored under'}
    ${'TextRelease'}  | ${`"payload" = REPLACE("payload", 'reviewed-texts-1', 'no-rules')`}                                    | ${'was opened under an unknown policy, no-rules'}
    ${'TextRelease'}  | ${`"payload" = 'gone'`}                                                                                | ${'has bytes that cannot be read'}
    ${'Batch'}        | ${`"policy" = 'anything goes'`}                                                                        | ${'was sealed under an unknown policy, anything goes'}
  `('$table: $change', async ({ table, change, flaw }: Record<string, string>) => {
    await forge(table ?? '', change ?? '')
    expect((await verifyReleases()).flaws.join('\n')).toContain(flaw)
  })
})
