import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '~/http/env.server'
import { database } from './database.server'

const tables =
  '"Pending", "Sealed", "FreeText", "ReviewedText", "Contribution", "ReviewedContribution", "CaseStudy", "SafeguardingText", "AccessCode", "PaperSheet", "ConsensusSheet", "WithdrawnReceipt", "WaveKey", "ResumeDraft"'

/** How long a rewriting waits for those who write, and how often it looks, in milliseconds. */
const [patience, pause] = [10_000, 100] as const

/**
 * Waits until every transaction that began before now is over, in whatever database of the server: while one that writes is running, PostgreSQL
 * keeps the rows that were deleted meanwhile, also when it rewrites their table. One that takes too long is left to the next `vacuum`.
 */
async function waitForWriters(): Promise<void> {
  const [begun] = await database().$queryRawUnsafe<{ now: string }[]>('SELECT pg_current_xact_id()::text AS now')
  const isOver = `SELECT pg_snapshot_xmin(pg_current_snapshot()) > '${begun?.now ?? '0'}'::xid8 AS "isOver"`
  for (let waited = 0; waited < patience; waited += pause) {
    const [look] = await database().$queryRawUnsafe<{ isOver: boolean }[]>(isOver)
    if (look?.isOver === true) return
    await wait(pause)
  }
}

/**
 * Rewrites the embedded database in the order of its keys, without the pages that held what was deleted; on PostgreSQL, the same for the
 * tables that hold answers, which nobody can use meanwhile.
 */
export async function vacuum(): Promise<void> {
  const isPostgresql = environment().DATABASE_URL !== undefined
  if (isPostgresql) await waitForWriters()
  await database().$executeRawUnsafe(isPostgresql ? `VACUUM (FULL) ${tables}` : 'VACUUM')
}

/**
 * The same at once and while people answer. PostgreSQL only clears deleted rows away, so that no query finds them: it stops nobody and
 * passes over a table that is in use. Their bytes go with the next `vacuum`.
 */
export async function vacuumWhileOpen(): Promise<void> {
  const isPostgresql = environment().DATABASE_URL !== undefined
  await database().$executeRawUnsafe(isPostgresql ? `VACUUM (SKIP_LOCKED) ${tables}` : 'VACUUM')
}

/**
 * After each decision of a reviewer, so that nothing leads from the words that were kept to the original that was destroyed. A hundred
 * decisions in half an hour must not rewrite the embedded database a hundred times: it overwrites what is deleted at once, and its `vacuum`
 * of the hour takes the copies that its pages may have kept.
 */
export async function vacuumTexts(): Promise<void> {
  if (environment().DATABASE_URL !== undefined) await database().$executeRawUnsafe('VACUUM (SKIP_LOCKED) "FreeText", "ReviewedText", "Contribution", "ReviewedContribution", "CaseStudy"')
}
