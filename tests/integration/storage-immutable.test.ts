import { describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { ask } from '../support/answering'

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
    await add('ChoiceRecord', '"batchId", "item", "option"', `'b', 'X1', 1`)
    await add('BatchWithdrawal', '"batchId", "reason", "day"', `'b', 'r', '2027-03-01'`)
    const release = `'clackmannanshire', 1, 'w', '{}', 'x', '', '2027-03-01'`
    await add('Release', '"partnershipId", "sequence", "waveId", "payload", "sha256", "previousSha256", "publishedOn"', release)
    await add('TextRelease', '"waveId", "payload", "sha256", "publishedOn"', `'w', '{}', 'x', '2027-03-01'`)
    const statement = `'clackmannanshire', 1, '2027-01-01', '2027-02-01', '{}', 'x', '', '2027-03-01'`
    await add(
      'Statement',
      '"partnershipId", "sequence", "fromDay", "toDay", "payload", "sha256", "previousSha256", "publishedOn"',
      statement,
    )
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
      ['ChoiceRecord', `"count" = 9`],
      ['BatchWithdrawal', `"reason" = 's'`],
      ['Release', `"payload" = '{"n":9}'`],
      ['TextRelease', `"payload" = '{"n":9}'`],
      ['Statement', `"payload" = '{"n":9}'`],
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
