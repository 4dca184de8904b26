import { environment } from '~/http/env.server'
import { database } from './database.server'

/** Rewrites the embedded database without the pages that held what was deleted; on PostgreSQL, the same for the tables that hold answers. */
export async function vacuum(): Promise<void> {
  if (environment().DATABASE_URL !== undefined) {
    await database().$executeRawUnsafe('VACUUM (FULL) "Pending", "Sealed", "FreeText", "AccessCode", "PaperSheet"')
    return
  }
  await database().$executeRawUnsafe('VACUUM')
}
