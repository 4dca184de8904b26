import { database, type Store } from './database.server'

/** Does all of the work or none of it. `milliseconds`: how long it may take. */
export function transaction<Value>(work: (store: Store) => Promise<Value>, milliseconds = 60_000): Promise<Value> {
  return database().$transaction(work, { maxWait: 30_000, timeout: milliseconds })
}
