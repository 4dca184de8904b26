import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { closeWave } from '~/usecases/close-wave.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { ask } from '../support/answering'
import { makeWave } from '../support/make-wave'
import { setToday } from '../support/today'

const { engine } = migrationTarget()
const partnershipId = 'clackmannanshire'
const communities = ['recovery', 'prison', 'families']
const [each, kills] = [700, 10]
const program = `.cache/break-off-${engine}-${process.pid}.mjs`

beforeAll(async () => {
  await build({
    entryPoints: ['tests/support/break-off.ts'],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
})

afterAll(() => rmSync(program, { force: true }))

function newHash(): string {
  return randomBytes(32).toString('base64url')
}

/** A wave with thousands of answers, texts and codes, written as rows. */
async function makeFullWave(state: 'open' | 'closed'): Promise<string> {
  setToday('2026-03-31')
  const wave = await makeWave({ communities, codes: 40, state, kind: 'codes' })
  const ratings = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`PS${String(index + 1).padStart(2, '0')}`, 4]))
  const receipt = () => (state === 'open' ? newHash() : null)
  for (const collectorId of Object.values(wave.collectors)) {
    const answers = JSON.stringify({ ratings, priorities: ['PS01'] })
    const pending = Array.from({ length: each }, () => ({ id: randomUUID(), collectorId, answers, receiptHmac: receipt() }))
    await database().pending.createMany({ data: pending })
    const texts = Array.from({ length: each / 10 }, () => ({
      id: randomUUID(),
      waveId: wave.id,
      ciphertext: newHash(),
      receiptHmac: receipt(),
    }))
    await database().freeText.createMany({ data: texts })
  }
  return wave.id
}

interface Run {
  /** Milliseconds from the beginning of the work to its end; null: it was killed before. */
  readonly took: number | null
}

/** Does the act in a process of its own, and kills that after so many milliseconds of work. */
async function run(act: 'seal' | 'close', waveId: string, killAfter: number | null): Promise<Run> {
  await closeDatabase()
  const child = spawn(process.execPath, [program, act, waveId, partnershipId], { stdio: ['ignore', 'pipe', 'inherit'] })
  let [said, begun, took] = ['', 0, null as number | null]
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8')
    if (begun === 0 && said.includes('begun\n')) {
      begun = performance.now()
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
    if (took === null && said.includes('ended\n')) took = performance.now() - begun
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect(said).toMatch(/^begun\n(ended\n)?$/)
  if (killAfter === null) expect(said).toContain('ended')
  await untilNobodyWrites()
  return { took }
}

async function isAnybodyWriting(): Promise<boolean> {
  if (engine === 'sqlite') return false
  const others = `datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`
  return (await ask(`SELECT 1 FROM pg_stat_activity WHERE ${others}`)).length > 0
}

/** PostgreSQL may take a moment to see that its client is gone. */
async function untilNobodyWrites(): Promise<void> {
  while (await isAnybodyWriting()) await wait(20)
}

/** What the database holds of a wave, past every repository. */
async function heldOf(waveId: string) {
  const count = async (query: string) => Number((await ask<{ n: bigint }>(`SELECT COUNT(*) AS n FROM ${query}`))[0]?.n)
  const ofWave = `"collectorId" IN (SELECT "id" FROM "Collector" WHERE "waveId" = '${waveId}')`
  const ofBatch = `"batchId" IN (SELECT "id" FROM "Batch" WHERE "waveId" = '${waveId}')`
  const [wave] = await ask<{ state: string }>(`SELECT "state" FROM "Wave" WHERE "id" = '${waveId}'`)
  return {
    state: wave?.state,
    pending: await count(`"Pending" WHERE ${ofWave}`),
    receipts: await count(`"Pending" WHERE ${ofWave} AND "receiptHmac" IS NOT NULL`),
    texts: await count(`"FreeText" WHERE "waveId" = '${waveId}'`),
    textReceipts: await count(`"FreeText" WHERE "waveId" = '${waveId}' AND "receiptHmac" IS NOT NULL`),
    codes: await count(`"AccessCode" WHERE ${ofWave}`),
    batches: await count(`"Batch" WHERE "waveId" = '${waveId}'`),
    records: await count(`"PublicRecord" WHERE ${ofBatch}`),
    sealed: await count(`"Sealed" WHERE ${ofBatch}`),
    acts: await count(`"AuditEntry" WHERE "subject" = '${waveId}'`),
  }
}

const all = communities.length * each
const nothingSealed = { batches: 0, records: 0, sealed: 0 }
const texts = all / 10
const allSealed = { batches: 3, records: 3 * 14, sealed: 3 * 14 }
const noWayBack = { receipts: 0, textReceipts: 0, codes: 0 }
const states = {
  close: {
    from: 'open' as const,
    before: { state: 'open', pending: all, receipts: all, texts, textReceipts: texts, codes: 120, ...nothingSealed, acts: 0 },
    after: { state: 'closed', pending: all, texts, ...noWayBack, ...nothingSealed, acts: 1 },
    again: closeWave,
  },
  seal: {
    from: 'closed' as const,
    before: { state: 'closed', pending: all, receipts: 0, texts, textReceipts: 0, codes: 120, ...nothingSealed, acts: 0 },
    after: { state: 'sealed', pending: 0, texts, receipts: 0, textReceipts: 0, codes: 120, ...allSealed, acts: 1 },
    again: sealWave,
  },
}

describe('a process that is killed in the middle', () => {
  test.each(['seal', 'close'] as const)(
    'of a %s leaves the wave as it was or wholly done, and it can be done again',
    async (act) => {
      const { from, before, after, again } = states[act]
      const { took } = await run(act, await makeFullWave(from), null)
      expect(took).toBeGreaterThan(0)
      let span = took ?? 0
      let waveId = await makeFullWave(from)
      const outcomes = { before: 0, after: 0 }
      for (let kill = 0; kill < kills || outcomes.before < 3; kill += 1) {
        await run(act, waveId, (span * ((kill % kills) + Math.random())) / (kills - 2))
        const held = await heldOf(waveId)
        const outcome = held.state === after.state ? 'after' : 'before'
        expect(held).toEqual(outcome === 'after' ? after : before)
        outcomes[outcome] += 1
        if (outcome === 'after') {
          // The machine may be faster now than it was at first.
          span *= 0.9
          expect(await again({ waveId, partnershipId, actor: 'A coordinator' })).toMatchObject({ ok: false })
          waveId = await makeFullWave(from)
        }
      }
      expect(outcomes.before).toBeGreaterThan(2)
      expect(await again({ waveId, partnershipId, actor: 'A coordinator' })).toMatchObject({ ok: true })
      expect(await heldOf(waveId)).toEqual(after)
      if (engine === 'sqlite') expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    },
    480_000,
  )
})
