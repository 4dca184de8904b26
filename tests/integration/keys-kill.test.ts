import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase } from '~/data/database.server'
import { keyRing } from '~/data/key-ring.server'
import { migrationTarget } from '~/data/migrate.server'
import { rotateKeys } from '~/usecases/rotate-keys.server'
import { ask } from '../support/answering'
import { keyFiles, makeEncryptedRows, openEverything, startWithOneKey } from '../support/encrypted-rows'
import { freshDatabase } from '../support/fresh-database'
import { bundle, runElsewhere } from '../support/other-process'

const { engine } = migrationTarget()
const program = `.cache/rotate-kill-${engine}-${process.pid}.mjs`
const kills = 14

beforeAll(() => bundle('rotate-elsewhere', program))
afterAll(() => rmSync(program, { force: true }))
beforeEach(async () => {
  await freshDatabase()
  startWithOneKey()
})

/** PostgreSQL may take a moment to see that its client is gone. */
async function untilNobodyWrites(): Promise<void> {
  if (engine === 'sqlite') return
  const others = `datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`
  while ((await ask(`SELECT 1 FROM pg_stat_activity WHERE ${others}`)).length > 0) await wait(20)
}

async function run(killAfter: number | null) {
  await closeDatabase()
  const run = await runElsewhere(program, ['50'], killAfter)
  await untilNobodyWrites()
  return run
}

test('a replacement of the key that is killed anywhere loses no word, and goes on when it is run again', async () => {
  await makeEncryptedRows(900)
  const { words } = await openEverything()
  const { took } = await run(null)
  const states = new Set<string>()
  for (let kill = 0; kill < kills; kill += 1) {
    await run((took ?? 0) * ((kill + Math.random()) / (kills - 2)))
    const { words: kept, ids } = await openEverything()
    expect(kept).toEqual(words)
    states.add(`${ids.length} of ${keyFiles().length}`)
  }
  expect(states.size).toBeGreaterThan(1)
  await rotateKeys(0)
  const { words: kept, ids } = await openEverything()
  expect(kept).toEqual(words)
  expect(ids).toEqual([keyRing()[0]?.id])
  expect(keyFiles()).toHaveLength(1)
  if (engine === 'sqlite') expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
}, 240_000)
