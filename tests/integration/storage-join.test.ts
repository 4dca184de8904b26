import { beforeEach, describe, expect, test } from 'vitest'
import { appendCodes } from '~/data/access-codes.server'
import { database } from '~/data/database.server'
import { decrypt, hmac } from '~/data/keys.server'
import { migrationTarget } from '~/data/migrate.server'
import { fromReviewedColumn } from '~/data/reviewed-text-column.server'
import { newSecret } from '~/data/new-secret.server'
import { ask, openForAnswers } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { rankAgreement } from '../support/rank-agreement'
import { asReviewer, makeWaveWithTexts } from '../support/reviewing'
import { settleProtocol } from '../support/safeguarding'
import { setToday } from '../support/today'

const { engine } = migrationTarget()

beforeEach(freshDatabase)

function text(words: string) {
  return { theme: 'PS01', box: 'good', text: words } as const
}

describe('a one-time code', () => {
  test('is gone from the table in the moment in which its answers are there, and a refused answer leaves it', async () => {
    const { answer, codes } = await openForAnswers('codes', 10)
    const kept = async () => (await ask<{ codeHmac: string }>(`SELECT "codeHmac" FROM "AccessCode"`)).map(({ codeHmac }) => codeHmac)
    const [code = ''] = codes
    expect(await kept()).toContain(hmac('code', code))
    expect((await answer({ code })).outcome).toEqual({ ok: true, value: 'counted now' })
    expect(await kept()).toHaveLength(9)
    expect(await kept()).not.toContain(hmac('code', code))

    const [, second = ''] = codes
    const broken = engine === 'sqlite' ? `CREATE TRIGGER "no" BEFORE INSERT ON "Pending" BEGIN SELECT RAISE(ABORT, 'no'); END` : ''
    await database().$executeRawUnsafe(broken === '' ? `ALTER TABLE "Pending" ADD CONSTRAINT "no" CHECK (false) NOT VALID` : broken)
    await expect(answer({ code: second })).rejects.toThrow()
    expect(await kept()).toContain(hmac('code', second))
  })

  test('lies in the table in an order that tells nothing of the printed sheet', async () => {
    const { collector } = await openForAnswers('codes')
    const printed = await appendCodes(collector, 60, database())
    const place = new Map(printed.map((code, index) => [hmac('code', code), index]))
    const rows = await ask<{ codeHmac: string }>(`SELECT "codeHmac" FROM "AccessCode"${engine === 'postgresql' ? ' ORDER BY ctid' : ''}`)
    const order = rows.map(({ codeHmac }) => place.get(codeHmac) ?? -1)
    expect(order.toSorted((a, b) => a - b)).toEqual(printed.map((_, index) => index))
    const agreement = rankAgreement(
      order,
      order.map((_, index) => index),
    )
    expect(Math.abs(agreement)).toBeLessThan(0.6)
  })
})

describe('a text beside scores', () => {
  test('has no column with a value that the scores or another text of the same person have', async () => {
    const { answer } = await openForAnswers()
    const texts = [text('One.'), { ...text('Two.'), theme: 'PS02' }, { ...text('Three.'), box: 'better' as const }]
    for (let person = 0; person < 10; person += 1) await answer({ ratings: { PS01: (person % 7) + 1 }, texts })
    const pending = await ask<Record<string, unknown>>('SELECT * FROM "Pending"')
    const written = await ask<Record<string, unknown>>('SELECT * FROM "FreeText"')
    expect([pending.length, written.length]).toEqual([10, 30])
    const scores = new Set(pending.flatMap((row) => Object.values(row)))
    for (const row of written) for (const value of Object.values(row)) expect(scores.has(value)).toBe(false)
    for (const column of ['id', 'ciphertext', 'receiptHmac']) expect(new Set(written.map((row) => row[column])).size).toBe(30)
    expect(new Set(written.map((row) => row['waveId'])).size).toBe(1)
  })

  test('carries another keyed hash in every row, and no part of one stands in another', async () => {
    const secret = newSecret()
    const purposes = ['answers', 'withdrawn', 'code', 'text PS01 good', 'text PS01 better', 'text PS02 good', 'danger PS01 good']
    const hashes = purposes.map((purpose) => hmac(purpose, secret))
    expect(new Set(hashes.flatMap((hash) => [hash.slice(0, 8), hash.slice(-8)])).size).toBe(2 * purposes.length)
  })

  test('is encrypted anew each time, in blocks that hide how much somebody wrote to within 256 bytes', async () => {
    const { answer } = await openForAnswers()
    for (const words of ['Yes.', 'Yes.', 'A little more than that, but not much.', 'Ł'.repeat(90), 'x'.repeat(2000)])
      await answer({ texts: [text(words)] })
    const rows = await ask<{ ciphertext: string }>('SELECT "ciphertext" FROM "FreeText"')
    expect(new Set(rows.map(({ ciphertext }) => ciphertext)).size).toBe(5)
    const bytes = rows
      .map(({ ciphertext }) => Buffer.from(ciphertext.split('.')[1] ?? '', 'base64url').length - 28)
      .toSorted((a, b) => a - b)
    expect(bytes).toEqual([256, 256, 256, 512, 2304])
  })
})

describe('a text that may speak of danger', () => {
  const three = [text('One.'), { ...text('Two.'), theme: 'PS02' }, { ...text('Three.'), box: 'better' as const }]

  test('has no value that the scores, the same text that waits for review, or another text of the same person have', async () => {
    await settleProtocol()
    const { answer } = await openForAnswers()
    for (let person = 0; person < 10; person += 1) await answer({ ratings: { PS01: (person % 7) + 1 }, texts: three, saysDanger: true })
    const urgent = await ask<Record<string, unknown>>('SELECT * FROM "SafeguardingText"')
    const others = [
      ...(await ask<Record<string, unknown>>('SELECT * FROM "Pending"')),
      ...(await ask<Record<string, unknown>>('SELECT * FROM "FreeText"')),
    ]
    expect([urgent.length, others.length]).toEqual([30, 40])
    const valuesOf = (row: Record<string, unknown>) => Object.entries(row).flatMap(([name, value]) => (name === 'waveId' ? [] : [value]))
    const known = new Set<unknown>(others.flatMap(valuesOf).filter((value) => value !== null))
    for (const row of urgent) for (const value of valuesOf(row)) expect(known.has(value)).toBe(false)
    for (const column of ['id', 'ciphertext', 'receiptHmac']) expect(new Set(urgent.map((row) => row[column])).size).toBe(30)
  })

  test.runIf(engine === 'postgresql')('was written by a transaction that wrote every answer and every text of its wave', async () => {
    await settleProtocol()
    const { answer } = await openForAnswers()
    for (let person = 0; person < 12; person += 1) await answer({ texts: three, saysDanger: person % 3 === 0 })
    const stamps = async (table: string) =>
      (await ask<{ written: string }>(`SELECT DISTINCT xmin::text || ' ' || cmin::text AS written FROM "${table}"`)).map(
        ({ written }) => written,
      )
    const [urgent, pending, texts] = [await stamps('SafeguardingText'), await stamps('Pending'), await stamps('FreeText')]
    expect([urgent.length, pending.length, texts.length]).toEqual([1, 1, 1])
    expect(await database().safeguardingText.count()).toBe(12)
  })

  test('lies in no order of arrival', async () => {
    await settleProtocol()
    const { answer } = await openForAnswers()
    const people = Array.from({ length: 24 }, (_, person) => person)
    for (const person of people) await answer({ texts: [text(String(person))], saysDanger: true })
    const rows = await ask<{ ciphertext: string }>(
      `SELECT "ciphertext" FROM "SafeguardingText"${engine === 'postgresql' ? ' ORDER BY ctid' : ''}`,
    )
    const order = rows.map(({ ciphertext }) => Number((JSON.parse(decrypt('safeguarding', ciphertext)) as { text: string }).text))
    expect(order.toSorted((a, b) => a - b)).toEqual(people)
    expect(Math.abs(rankAgreement(order, people))).toBeLessThan(0.85)
  })
})

describe('words that a reviewer let through', () => {
  test('share no value with the original, with scores or with one another, but their wave and their reviewers', async () => {
    setToday('2026-03-15')
    const texts = Array.from({ length: 12 }, (_, index) => `Text ${index}.`)
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 12, texts } } })
    const isla = await asReviewer(wave.id)
    const originals = await ask<Record<string, unknown>>('SELECT * FROM "FreeText"')
    const scores = await ask<Record<string, unknown>>('SELECT * FROM "Pending"')
    for (let turn = 0; turn < 12; turn += 1) await isla.decide('approve', await isla.next())
    const words = await ask<Record<string, unknown>>('SELECT "id", "ciphertext" FROM "ReviewedText"')
    expect([originals.length, scores.length, words.length]).toEqual([12, 12, 12])
    const before = new Set([...originals, ...scores].flatMap((row) => Object.values(row)))
    for (const row of words) for (const value of Object.values(row)) expect(before.has(value)).toBe(false)
    for (const column of ['id', 'ciphertext']) expect(new Set(words.map((row) => row[column])).size).toBe(12)
  })

  test('lie in an order that tells nothing of the order in which they were written or approved', async () => {
    setToday('2026-03-15')
    // Told by their length, because a bare number may be somebody's age or house and would not be kept.
    const texts = Array.from({ length: 60 }, (_, index) => 'a'.repeat(index + 1))
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 60, texts } } })
    const isla = await asReviewer(wave.id)
    for (let turn = 0; turn < 60; turn += 1) {
      const { id, text } = await isla.next()
      await isla.decide('approve', { id, text: `${text} came ${'b'.repeat(turn + 1)}` })
    }
    const rows = await ask<{ ciphertext: string }>(
      engine === 'sqlite' ? 'SELECT "ciphertext" FROM "ReviewedText"' : 'SELECT "ciphertext" FROM "ReviewedText" ORDER BY "id"',
    )
    const numbers = rows.map(({ ciphertext }) =>
      fromReviewedColumn(ciphertext)
        .text.split(' came ')
        .map(({ length }) => length),
    )
    for (const which of [0, 1]) {
      const order = numbers.map((pair) => pair[which] ?? -1)
      const agreement = rankAgreement(
        order,
        order.map((_, place) => place),
      )
      expect(Math.abs(agreement)).toBeLessThan(0.6)
    }
  })
})
