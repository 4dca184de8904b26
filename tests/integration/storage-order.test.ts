import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { database, sqliteFile } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { migrationTarget } from '~/data/migrate.server'
import { mixing } from '~/domain/response/mixing'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { typeSheet } from '~/usecases/type-sheet.server'
import { ask, openForAnswers } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { rankAgreement } from '../support/rank-agreement'
import { signInAs } from '../support/sign-in-as'

const { engine } = migrationTarget()
const boxes = [
  { theme: 'PS01', box: 'good' },
  { theme: 'PS02', box: 'better' },
  { theme: 'PS03', box: 'good' },
] as const

beforeEach(freshDatabase)

/** Ratings that tell who it was, for the test alone. */
function ratingsOf(person: number): Record<string, number> {
  return { PS01: (person % 7) + 1, PS02: (Math.floor(person / 7) % 7) + 1, PS03: (Math.floor(person / 49) % 7) + 1 }
}

function personOf(answers: string): number {
  const { ratings } = JSON.parse(answers) as { ratings: Record<string, number> }
  return (ratings['PS01'] ?? 0) - 1 + 7 * ((ratings['PS02'] ?? 0) - 1) + 49 * ((ratings['PS03'] ?? 0) - 1)
}

function writerOf(ciphertext: string): number {
  return Number((JSON.parse(decrypt('text', ciphertext)) as { text: string }).text)
}

/** So many people answer one after another, each with none to three texts. */
async function answerInTurn(people: number, codes: readonly string[], answer: Awaited<ReturnType<typeof openForAnswers>>['answer']) {
  for (let person = 0; person < people; person += 1) {
    const texts = boxes.slice(0, person % 4).map((box) => ({ ...box, text: String(person) }))
    const { outcome } = await answer({ ratings: ratingsOf(person), texts, code: codes[person] ?? null })
    expect(outcome).toEqual({ ok: true, value: 'counted now' })
  }
}

interface Place {
  readonly person: number
  /** The transaction and the command that wrote the row. */
  readonly written: string
}

async function placesOnPostgresql(): Promise<{ readonly answers: readonly Place[]; readonly texts: readonly Place[] }> {
  const stamp = `xmin::text || ' ' || cmin::text AS written`
  const answers = await ask<{ answers: string; written: string }>(`SELECT "answers", ${stamp} FROM "Pending" ORDER BY ctid`)
  const texts = await ask<{ ciphertext: string; written: string }>(`SELECT "ciphertext", ${stamp} FROM "FreeText" ORDER BY ctid`)
  return {
    answers: answers.map((row) => ({ person: personOf(row.answers), written: row.written })),
    texts: texts.map((row) => ({ person: writerOf(row.ciphertext), written: row.written })),
  }
}

describe.runIf(engine === 'postgresql')('who can look into PostgreSQL while a wave is open', () => {
  test('finds no transaction, no command and no place that joins a text to its scores, or tells who came when', async () => {
    const { answer, codes } = await openForAnswers('codes', 40)
    await answerInTurn(30, codes, answer)
    const { answers, texts } = await placesOnPostgresql()
    expect([answers.length, texts.length]).toEqual([30, 43])

    expect(new Set(answers.map(({ written }) => written)).size).toBe(1)
    expect(new Set(texts.map(({ written }) => written)).size).toBe(1)
    for (const rows of [answers, texts.filter(({ person }, index) => texts.findIndex((other) => other.person === person) === index)]) {
      const agreement = rankAgreement(
        rows.map((_, place) => place),
        rows.map(({ person }) => person),
      )
      expect(Math.abs(agreement)).toBeLessThan(0.85)
    }
    const writers = [...new Set(texts.map(({ person }) => person))]
    const scored = answers.map(({ person }) => person).filter((person) => writers.includes(person))
    expect(scored.filter((person, place) => person === writers[place]).length).toBeLessThan(9)
    expect(await database().accessCode.count()).toBe(10)
  })

  test('finds every transaction of a large wave among hundreds of answers and hundreds of texts', async () => {
    const { answer, collector, wave } = await openForAnswers()
    const many = 4 * mixing.onEitherSide
    await ask(`INSERT INTO "Pending" ("id", "collectorId", "answers", "receiptHmac")
      SELECT gen_random_uuid()::text, '${collector}', '{}', md5('p' || i) FROM generate_series(1, ${many}) AS i`)
    await ask(`INSERT INTO "FreeText" ("id", "waveId", "ciphertext", "receiptHmac")
      SELECT gen_random_uuid()::text, '${wave.id}', 'x', md5('t' || i) FROM generate_series(1, ${many}) AS i`)
    await answer({ ratings: ratingsOf(5), texts: boxes.map((box) => ({ ...box, text: '5' })) })
    for (const [table, own] of [
      ['Pending', `"answers" <> '{}'`],
      ['FreeText', `"ciphertext" <> 'x'`],
    ]) {
      const [row] = await ask<{ stamps: bigint; crowd: bigint }>(
        `SELECT COUNT(DISTINCT xmin::text || cmin::text) AS stamps, (SELECT COUNT(*) FROM "${table}" AS o WHERE o.xmin = MIN(t.xmin::text)::xid) AS crowd
         FROM "${table}" AS t WHERE ${own}`,
      )
      expect(row?.stamps).toBe(1n)
      expect(Number(row?.crowd)).toBeGreaterThanOrEqual(mixing.onEitherSide)
    }
  })

  test('finds nothing that was written with a withdrawal alone', async () => {
    const { answer, withdraw } = await openForAnswers()
    await answerInTurn(8, [], answer)
    const { secret } = await answer({ texts: [{ ...boxes[0], text: '9' }] })
    await withdraw(secret)
    const { answers, texts } = await placesOnPostgresql()
    const [{ written } = { written: '' }] = await ask<{ written: string }>(`SELECT xmin::text AS written FROM "WithdrawnReceipt"`)
    expect([answers.length, texts.length]).toEqual([8, 12])
    expect(new Set([...answers, ...texts].map((row) => row.written.split(' ')[0]))).toEqual(new Set([written]))
  })
})

/** Where each mark lies in the file of the embedded database. */
function placesInFile(marks: readonly string[]): readonly number[] {
  const bytes = readFileSync(sqliteFile())
  return marks.map((mark) => bytes.lastIndexOf(mark))
}

describe.runIf(engine === 'sqlite')('who can look into the file of the embedded database while a wave is open', () => {
  test('finds no order of arrival on its pages', async () => {
    const { answer } = await openForAnswers()
    const people = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    for (const person of people) await answer({ ratings: ratingsOf(person), texts: [] })
    const marks = people.map((person) => JSON.stringify({ ratings: ratingsOf(person), priorities: [] }))
    const places = placesInFile(marks)
    expect(places.every((place) => place > 0)).toBe(true)
    expect(Math.abs(rankAgreement(places, people))).toBeLessThan(0.93)

    const receipts = new Map((await database().pending.findMany()).map((row) => [personOf(row.answers), row.receiptHmac ?? '']))
    const keyed = placesInFile(people.map((person) => receipts.get(person) ?? ''))
    expect(Math.abs(rankAgreement(keyed, people))).toBeLessThan(0.93)
  })
})

describe('sheets of paper that are handed in', () => {
  test('lie in no order of their numbers, and were written together with what was there before', async () => {
    const { answer, wave } = await openForAnswers()
    await answerInTurn(3, [], answer)
    const { staffId: ownerId, partnershipId } = await signInAs('facilitator')
    const issued = await issuePaperBatch({ waveId: wave.id, communityId: `${partnershipId}-recovery`, ownerId, sheets: 20, partnershipId })
    if (!issued.ok) throw new Error('Not issued')
    const own = { collectorId: issued.value.collectorId, ownerId }
    for (let number = 1; number <= 20; number += 1) {
      const fields = Object.fromEntries(Object.entries(ratingsOf(number + 10)).map(([theme, rating]) => [theme, String(rating)]))
      expect(await typeSheet({ ...own, number, fields })).toMatchObject({ ok: true })
    }
    expect(await handIn(own)).toEqual({ ok: true, value: { sheets: 20 } })
    const rows = await ask<{ answers: string; written: string }>(
      engine === 'sqlite'
        ? `SELECT "answers", '' AS written FROM "Pending"`
        : `SELECT "answers", xmin::text AS written FROM "Pending" ORDER BY ctid`,
    )
    expect(new Set(rows.map(({ written }) => written)).size).toBe(1)
    const numbers = rows.map(({ answers }) => personOf(answers) - 10).filter((number) => number > 0)
    expect(numbers).toHaveLength(20)
    expect(
      Math.abs(
        rankAgreement(
          numbers,
          numbers.map((_, place) => place),
        ),
      ),
    ).toBeLessThan(0.85)
  })
})
