import { createHash } from 'node:crypto'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { writeStatement } from '~/domain/disclosure/statement-payload'
import { inventedStatement } from '../fixtures/invented-statement'

/** Puts the invented statement into the database of a site that runs, as number 1. */
export function keepStatement(folder: string): void {
  const publishedOn = '2022-10-01'
  const payload = writeStatement({ sequence: 1, publishedOn, previousSha256: '', content: inventedStatement })
  const sha256 = createHash('sha256').update(payload).digest('hex')
  const { partnership, from, to } = inventedStatement
  const sqlite = new Sqlite(path.join(folder, 'what-matters.sqlite'))
  try {
    sqlite
      .prepare(
        'INSERT INTO "Statement" ("partnershipId", "sequence", "fromDay", "toDay", "payload", "sha256", "previousSha256", "publishedOn") VALUES (?, 1, ?, ?, ?, ?, ?, ?)',
      )
      .run(partnership.id, from, to, payload, sha256, '', publishedOn)
  } finally {
    sqlite.close()
  }
}
