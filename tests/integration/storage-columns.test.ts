import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { answerModels } from '../support/answer-models'
import { ask, openForAnswers } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { signInAs } from '../support/sign-in-as'

const { engine } = migrationTarget()

beforeEach(freshDatabase)

async function columnsOf(table: string): Promise<readonly { readonly name: string; readonly type: string }[]> {
  if (engine === 'sqlite') return ask(`SELECT name, type FROM pragma_table_info('${table}')`)
  return ask(`SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = '${table}'`)
}

/** The database as it is, so that a table which somebody adds by hand is seen too. */
async function tablesOfDatabase(): Promise<readonly string[]> {
  const rows = await ask<{ name: string }>(
    engine === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  return rows.map(({ name }) => name)
}

describe('a table of what people answered', () => {
  test.each(answerModels)('%s holds no time, and no number that the database counts up', async (table) => {
    const columns = await columnsOf(table)
    expect(columns.length).toBeGreaterThan(1)
    for (const { type } of columns) expect(type.toLowerCase()).toMatch(/^(text|integer|boolean)$/)
    const counted =
      engine === 'sqlite'
        ? await ask(`SELECT 1 FROM sqlite_master WHERE name = '${table}' AND sql LIKE '%AUTOINCREMENT%'`)
        : await ask(
            `SELECT 1 FROM information_schema.columns WHERE table_name = '${table}' AND
             (column_default NOT IN ('false', 'true') OR is_identity = 'YES')`,
          )
    expect(counted).toEqual([])
  })

  test.runIf(engine === 'sqlite').each(answerModels)(
    '%s keeps no row id, so the order of its rows is the order of random ids',
    async (table) => {
      await expect(ask(`SELECT rowid FROM "${table}"`)).rejects.toThrow(/no such column/)
    },
  )
})

test('no table that a respondent’s row points at, or that points at one, is missing from this list', async () => {
  const touching: string[] = []
  for (const table of await tablesOfDatabase()) {
    const names = (await columnsOf(table)).map(({ name }) => name)
    if (names.some((name) => /receipt|hmac|ciphertext|answers|rating|sheetNumber/i.test(name))) touching.push(table)
  }
  expect(touching.toSorted()).toEqual(answerModels.toSorted())
})

test('every moment that the database keeps is the end of a sign-in or an invitation of staff', async () => {
  const moments: string[] = []
  for (const table of await tablesOfDatabase())
    for (const { name, type } of await columnsOf(table)) if (/time|date/i.test(type)) moments.push(`${table}.${name}`)
  const ours = moments.filter((moment) => !moment.startsWith('_') && !moment.startsWith('Migration'))
  expect(ours.toSorted()).toEqual(['Invitation.expiresAt', 'StaffSession.expiresAt'])
})

test('the ids of answers, texts and sheets are random (uuid v4) and everything else is a keyed hash', async () => {
  const { answer, withdraw, codes, wave } = await openForAnswers('codes', 12)
  const texts = [{ theme: 'PS01', box: 'good', text: 'One.' } as const]
  for (const code of codes.slice(0, 6)) await answer({ code, texts })
  await withdraw((await answer({ code: codes[6] ?? null, texts })).secret)
  const { staffId: ownerId, partnershipId } = await signInAs('facilitator')
  const communityId = `${partnershipId}-recovery`
  await issuePaperBatch({ waveId: wave.id, communityId, ownerId, sheets: 3, partnershipId })
  const agreed = { waveId: wave.id, communityId, headCount: 12, ratings: '{}', mayShow: true, enteredById: ownerId }
  await database().consensusSheet.create({ data: agreed })
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const table of ['Pending', 'FreeText', 'ConsensusSheet']) {
    const rows = await ask<{ id: string }>(`SELECT "id" FROM "${table}"`)
    expect(rows.length).toBeGreaterThan(0)
    for (const { id } of rows) expect(id).toMatch(uuid)
  }
  const keyed = await ask<{ key: string }>(
    `SELECT "codeHmac" AS key FROM "AccessCode" UNION ALL SELECT "receiptHmac" FROM "Pending" UNION ALL SELECT "receiptHmac" FROM "FreeText"
     UNION ALL SELECT "receiptHmac" FROM "WithdrawnReceipt"`,
  )
  expect(keyed).toHaveLength(5 + 6 + 6 + 1)
  expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length)
  for (const { key } of keyed) expect(key).toMatch(/^[\w-]{43}$/)
})
