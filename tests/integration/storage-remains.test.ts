import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { closeDatabase, sqliteFile } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { closeWave } from '~/usecases/close-wave.server'
import { keepDraft } from '~/usecases/keep-draft.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { ask, openForAnswers } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { asReviewer, makeWaveWithTexts } from '../support/reviewing'
import { setToday } from '../support/today'

const { engine } = migrationTarget()
const people = 60

beforeEach(freshDatabase)

/** The bytes on the disk that belong to tables of answers: on PostgreSQL after everything in memory was written. */
async function bytesOnDisk(): Promise<Buffer> {
  if (engine === 'sqlite') {
    const folder = path.dirname(sqliteFile())
    const files = readdirSync(folder).filter((name) => name.startsWith('what-matters.sqlite'))
    return Buffer.concat(files.map((name) => readFileSync(path.join(folder, name))))
  }
  await ask('CHECKPOINT')
  const [{ folder } = { folder: '' }] = await ask<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`)
  const places = await ask<{ place: string }>(
    `SELECT pg_relation_filepath(c.oid) AS place FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'i', 't') AND n.nspname IN ('public', 'pg_toast') AND pg_relation_filepath(c.oid) IS NOT NULL`,
  )
  const files = places.map(({ place }) => path.join(folder, place)).filter((file) => existsSync(file))
  expect(files.length).toBeGreaterThan(20)
  return Buffer.concat(files.map((file) => readFileSync(file)))
}

interface Marks {
  readonly answers: readonly string[]
  readonly ciphertexts: readonly string[]
  readonly receipts: readonly string[]
  readonly codes: readonly string[]
  readonly waveKeys: readonly string[]
  readonly drafts: readonly string[]
}

/** Long enough that it cannot stand in the file by chance, short enough to find it in a row that was broken in two. */
async function marksNow(): Promise<Marks> {
  const pending = await ask<{ answers: string; receiptHmac: string | null }>(`SELECT "answers", "receiptHmac" FROM "Pending"`)
  const texts = await ask<{ ciphertext: string; receiptHmac: string | null }>(`SELECT "ciphertext", "receiptHmac" FROM "FreeText"`)
  const codes = await ask<{ codeHmac: string }>(`SELECT "codeHmac" FROM "AccessCode"`)
  const withdrawn = await ask<{ receiptHmac: string }>(`SELECT "receiptHmac" FROM "WithdrawnReceipt"`)
  const drafts = await ask<{ ciphertext: string }>(`SELECT "ciphertext" FROM "ResumeDraft"`)
  const keys = await ask<{ privateKey: string }>(`SELECT "privateKey" FROM "WaveKey"`)
  return {
    answers: [...new Set(pending.map(({ answers }) => answers))],
    ciphertexts: texts.map(({ ciphertext }) => ciphertext.slice(0, 40)),
    receipts: [...pending, ...texts, ...withdrawn].flatMap(({ receiptHmac }) => receiptHmac ?? []),
    codes: codes.map(({ codeHmac }) => codeHmac),
    drafts: drafts.map(({ ciphertext }) => ciphertext.slice(0, 40)),
    waveKeys: keys.map(({ privateKey }) => privateKey.slice(0, 40)),
  }
}

function found(bytes: Buffer, marks: readonly string[]): readonly string[] {
  return marks.filter((mark) => bytes.includes(mark))
}

/** So many people, each with answers that nobody else gave and one text. */
async function answered() {
  const opened = await openForAnswers('codes', people + 5)
  await appendWaveKey(opened.wave.id)
  const lookup = 'A'.repeat(43)
  expect((await keepDraft({ survey: opened.survey, lookup, locked: 'what somebody comes back to', earlier: [] })).ok).toBe(true)
  const secrets: string[] = []
  for (let person = 0; person < people; person += 1) {
    const ratings = { PS01: (person % 7) + 1, PS02: Math.floor(person / 7) + 1, PS05: 3, PS09: 5, PS13: 2 }
    const { secret } = await opened.answer({
      ratings,
      code: opened.codes[person] ?? null,
      texts: [{ theme: 'PS01', box: 'good', text: 'A'.repeat(person * 9) }],
    })
    secrets.push(secret)
  }
  return { ...opened, secrets }
}

/** Twelve numbers, to make rows of. */
const twelve = engine === 'sqlite' ? `json_each('[1,2,3,4,5,6,7,8,9,10,11,12]')` : 'generate_series(1, 12) AS numbers(value)'
const closing = { partnershipId: 'clackmannanshire', actor: 'A coordinator' }

test('what lies on the disk can be found by this test at all', async () => {
  await answered()
  const [bytes, marks] = [await bytesOnDisk(), await marksNow()]
  for (const kind of Object.values(marks) as (readonly string[])[]) {
    expect(kind.length).toBeGreaterThan(0)
    expect(found(bytes, kind)).toEqual(kind)
  }
})

describe('nothing is left on the disk', () => {
  test('of what somebody withdrew: answers, text or receipts', async () => {
    const { secrets, withdraw } = await answered()
    const before = await marksNow()
    for (const secret of secrets.slice(0, 20)) expect(await withdraw(secret)).toEqual({ ok: true, value: 'removed' })
    const after = await marksNow()
    if (engine === 'postgresql') await destroyExpired()
    const bytes = await bytesOnDisk()
    for (const kind of ['answers', 'ciphertexts', 'receipts'] as const) {
      const gone = before[kind].filter((mark) => !after[kind].includes(mark))
      expect(gone.length).toBeGreaterThan(19)
      expect(found(bytes, gone)).toEqual([])
    }
  })

  test.runIf(engine === 'sqlite').each(['somebody withdraws', 'the wave is closed', 'an hour is over'])(
    'of what a page kept when it was divided, as soon as %s',
    async (when) => {
      const { answer, withdraw, collector, wave } = await openForAnswers()
      const { secret } = await answer()
      // Overwriting what is deleted does not reach the copies that a page keeps when half of it moves to another.
      const words = `CASE WHEN i % 2 THEN 'left behind ' ELSE 'kept ' END || i || hex(zeroblob(50 + (random() & 63)))`
      await ask(`WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 20000)
        INSERT INTO "Pending" ("id", "collectorId", "answers") SELECT lower(hex(randomblob(16))), '${collector}', ${words} FROM numbers`)
      await ask(`DELETE FROM "Pending" WHERE "answers" LIKE 'left behind%'`)
      expect(found(await bytesOnDisk(), ['left behind'])).toEqual(['left behind'])
      if (when === 'somebody withdraws') await withdraw(secret)
      if (when === 'an hour is over') await destroyExpired()
      if (when === 'the wave is closed') {
        setToday('2026-03-31')
        await closeWave({ ...closing, waveId: wave.id })
      }
      expect(found(await bytesOnDisk(), ['left behind'])).toEqual([])
    },
  )

  test('of receipts, codes, kept drafts and the key of what waits on devices when the wave is closed', async () => {
    const { wave, secrets, withdraw } = await answered()
    await withdraw(secrets[0] ?? '')
    const before = await marksNow()
    setToday('2026-03-31')
    expect(await closeWave({ ...closing, waveId: wave.id })).toMatchObject({ ok: true })
    const bytes = await bytesOnDisk()
    expect(found(bytes, [...before.receipts, ...before.codes, ...before.waveKeys, ...before.drafts])).toEqual([])
    expect(found(bytes, before.answers)).toEqual(before.answers)
  })

  test('of single answers when the wave is sealed, and of texts when their time is over', async () => {
    const { wave } = await answered()
    const before = await marksNow()
    setToday('2026-03-31')
    await closeWave({ ...closing, waveId: wave.id })
    expect(await sealWave({ ...closing, waveId: wave.id })).toEqual({ ok: true, value: { batches: 1 } })
    const sealed = await bytesOnDisk()
    expect(found(sealed, before.answers)).toEqual([])
    expect(found(sealed, before.ciphertexts)).toEqual(before.ciphertexts)
    setToday('2026-06-01')
    await destroyExpired()
    expect(found(await bytesOnDisk(), before.ciphertexts)).toEqual([])
  })
})

test.runIf(engine === 'postgresql')(
  'nothing is left of codes either when another database of the server is written to meanwhile',
  async () => {
    const { wave } = await answered()
    const { codes } = await marksNow()
    const other = new pg.Client({ connectionString: `${inject('postgresqlServer')}postgres` })
    await other.connect()
    try {
      await other.query('BEGIN')
      await other.query('SELECT pg_current_xact_id()')
      setToday('2026-03-31')
      const closed = closeWave({ ...closing, waveId: wave.id })
      await wait(1500)
      await other.query('COMMIT')
      expect(await closed).toMatchObject({ ok: true })
    } finally {
      await other.end()
    }
    expect(found(await bytesOnDisk(), codes)).toEqual([])
  },
)

describe('of what a reviewer has decided about', () => {
  test('no original is left on the disk an hour later, and of what was refused not even words', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `Text ${index} ${'of so many words '.repeat(index)}`)
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 30, texts } } })
    const [isla, rory] = [await asReviewer(wave.id), await asReviewer(wave.id, 'Rory')]
    const originals = (await marksNow()).ciphertexts
    expect(found(await bytesOnDisk(), originals)).toEqual(originals)
    for (let turn = 0; turn < 30; turn += 1) await isla.decide(turn % 3 === 0 ? 'refuse' : 'approve', await isla.next())
    const kept = await ask<{ ciphertext: string }>(`SELECT "ciphertext" FROM "ReviewedText"`)
    expect(kept).toHaveLength(20)
    await destroyExpired()
    expect(found(await bytesOnDisk(), originals)).toEqual([])

    await ask(`DELETE FROM "Pending"`)
    await ask(`INSERT INTO "Pending" ("id", "collectorId", "answers")
      SELECT 'p' || value, '${wave.collectors['recovery']}', '{"ratings":{},"priorities":[]}' FROM ${twelve}`)
    await sealWave({ ...closing, waveId: wave.id })
    for (let turn = 0; turn < 20; turn += 1) await rory.decide('refuse', await rory.next('second'), 'second')
    await destroyExpired()
    expect(
      found(
        await bytesOnDisk(),
        kept.map(({ ciphertext }) => ciphertext.slice(0, 40)),
      ),
    ).toEqual([])
  })
})

test.runIf(engine === 'sqlite')('the embedded database keeps no log of writes beside it', async () => {
  const { answer } = await openForAnswers()
  await answer()
  const beside = readdirSync(path.dirname(sqliteFile())).filter((name) => /sqlite-/.test(name))
  for (const name of beside) expect(readFileSync(path.join(path.dirname(sqliteFile()), name)).length).toBe(0)
  expect(beside.filter((name) => name.endsWith('-wal'))).toEqual([])
  expect(await ask('PRAGMA secure_delete')).toEqual([{ secure_delete: 1n }])
  expect(await ask('PRAGMA temp_store')).toEqual([{ temp_store: 2n }])
  await closeDatabase()
})
