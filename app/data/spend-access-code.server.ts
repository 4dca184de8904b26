import { database, type Store } from './database.server'
import { hmac } from './keys.server'

interface TypedCode {
  readonly collectorId: string
  /** Ten Crockford symbols. */
  readonly code: string
}

/** Whether the code still lets one answer in here. */
export async function isCodeWaiting({ collectorId, code }: TypedCode, store: Store = database()): Promise<boolean> {
  return (await store.accessCode.count({ where: { codeHmac: hmac('code', code), collectorId } })) === 1
}

/** Deletes the code, and its row with it; false when there was none. */
export async function spendCode({ collectorId, code }: TypedCode, store: Store): Promise<boolean> {
  const { count } = await store.accessCode.deleteMany({ where: { codeHmac: hmac('code', code), collectorId } })
  return count === 1
}
