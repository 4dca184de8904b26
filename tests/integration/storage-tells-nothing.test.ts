import { describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'

const { engine } = migrationTarget()
const answerTables = ['Pending', 'Sealed', 'FreeText', 'AccessCode', 'PaperSheet', 'ConsensusSheet']

async function ask<Row>(query: string): Promise<Row[]> {
  return database().$queryRawUnsafe<Row[]>(query)
}

async function columnsOf(table: string): Promise<readonly { readonly name: string; readonly type: string }[]> {
  if (engine === 'sqlite') return ask(`SELECT name, type FROM pragma_table_info('${table}')`)
  return ask(`SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = '${table}'`)
}

describe('a table of what people answered', () => {
  test.each(answerTables)('%s holds no time, and no number that the database counts up', async (table) => {
    const columns = await columnsOf(table)
    expect(columns.length).toBeGreaterThan(1)
    for (const { type } of columns) expect(type.toLowerCase()).toMatch(/^(text|integer|boolean)$/)
    const counted =
      engine === 'sqlite'
        ? await ask(`SELECT 1 FROM sqlite_master WHERE name = '${table}' AND sql LIKE '%AUTOINCREMENT%'`)
        : await ask(
            `SELECT 1 FROM information_schema.columns WHERE table_name = '${table}' AND (column_default IS NOT NULL OR is_identity = 'YES')`,
          )
    expect(counted).toEqual([])
  })

  test.runIf(engine === 'sqlite').each(answerTables)(
    '%s keeps no row id, so the order of its rows is the order of random ids',
    async (table) => {
      await expect(ask(`SELECT rowid FROM "${table}"`)).rejects.toThrow(/no such column/)
    },
  )
})

describe('what was sealed, published or entered', () => {
  const wave = `'w', 'clackmannanshire', 'A wave', 'place-standard-14', 'area', '2027-01-01', '2027-02-01', '2027-02-10', '[]', 'sealed'`
  const waveColumns =
    '"id", "partnershipId", "title", "instrumentId", "place", "opensOn", "answerByDay", "paperInDay", "languages", "state"'

  async function add(table: string, columns: string, values: string): Promise<void> {
    await database().$executeRawUnsafe(`INSERT INTO "${table}" (${columns}) VALUES (${values})`)
  }

  test('is append-only: no row of it is changed or deleted', async () => {
    await add('Wave', waveColumns, wave)
    await add('Batch', '"id", "waveId", "n", "c", "evidence", "policy"', `'b', 'w', 10, 1, '{}', 'p'`)
    await add('PublicRecord', '"batchId", "theme", "kind"', `'b', 'PS01', 'hidden'`)
    await add('BatchWithdrawal', '"batchId", "reason", "day"', `'b', 'r', '2027-03-01'`)
    const release = `'clackmannanshire', 1, 'w', '{}', 'x', '', '2027-03-01'`
    await add('Release', '"partnershipId", "sequence", "waveId", "payload", "sha256", "previousSha256", "publishedOn"', release)
    await add(
      'Staff',
      '"id", "partnershipId", "name", "signInName", "passwordHash", "role"',
      `'s', 'clackmannanshire', 'A', 'a', '', 'viewer'`,
    )
    const figure = `'f', (SELECT "id" FROM "Indicator" LIMIT 1), '2021/22', '6%', 'invented', 's', '2027-03-01'`
    await add('EnteredFigure', '"id", "indicatorId", "period", "printed", "sourceNote", "enteredById", "enteredOn"', figure)

    for (const [table, change] of [
      ['EnteredFigure', `"printed" = '7%'`],
      ['Batch', `"policy" = 'q'`],
      ['PublicRecord', `"kind" = 'exact'`],
      ['BatchWithdrawal', `"reason" = 's'`],
      ['Release', `"payload" = '{"n":9}'`],
    ]) {
      await expect(database().$executeRawUnsafe(`UPDATE "${table}" SET ${change}`)).rejects.toThrow(`${table} is append-only`)
      await expect(database().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(`${table} is append-only`)
      expect(await ask(`SELECT 1 FROM "${table}"`)).toHaveLength(1)
    }
  })

  test('is never about fewer than ten: the database refuses a batch of nine', async () => {
    await expect(add('Batch', '"id", "waveId", "n", "c", "evidence", "policy"', `'nine', 'w', 9, 1, '{}', 'p'`)).rejects.toThrow(
      /Batch_n_at_least_k|CHECK/,
    )
  })
})
