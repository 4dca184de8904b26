import { environment } from '~/http/env.server'
import { database } from './database.server'

const tables = '"Pending", "Sealed", "FreeText", "AccessCode", "PaperSheet", "ConsensusSheet", "WithdrawnReceipt", "WaveKey", "ResumeDraft", "SafeguardingText"'

/**
 * Rewrites the embedded database in the order of its keys, without the pages that held what was deleted; on PostgreSQL, the same for the
 * tables that hold answers, which nobody can use meanwhile.
 */
export async function vacuum(): Promise<void> {
  const isPostgresql = environment().DATABASE_URL !== undefined
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
