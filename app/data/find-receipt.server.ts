import { answersHmac, textHmac } from './append-response.server'
import { database, type Store } from './database.server'
import { hmac } from './keys.server'

/** Whether the answers of this secret wait in the wave. Nothing of the answers is read. */
export async function isCounted({ waveId, secret }: { readonly waveId: string; readonly secret: string }, store: Store = database()) {
  return (await store.pending.count({ where: { receiptHmac: answersHmac(secret), collector: { waveId } } })) === 1
}

/** Whether this secret was used to take answers of the wave back. */
export async function isWithdrawn({ waveId, secret }: { readonly waveId: string; readonly secret: string }, store: Store = database()) {
  return (await store.withdrawnReceipt.count({ where: { receiptHmac: hmac('withdrawn', secret), waveId } })) === 1
}

/** Remembers that this secret took its answers back, so that the old form, sent again, is not counted after all. */
export async function appendWithdrawn({ waveId, secret }: { readonly waveId: string; readonly secret: string }, store: Store): Promise<void> {
  const receiptHmac = hmac('withdrawn', secret)
  await store.withdrawnReceipt.upsert({ where: { receiptHmac }, create: { receiptHmac, waveId }, update: {} })
}

interface Withdrawal {
  readonly waveId: string
  readonly secret: string
  /** The codes of the wave's instrument and of its own questions that ask for words: every box has an HMAC of its own. */
  readonly themes: readonly string[]
  readonly own: readonly string[]
}

/** Deletes every row of one submission; false when there was none. */
export async function deleteResponse({ waveId, secret, themes, own }: Withdrawal, store: Store): Promise<boolean> {
  const ofThemes = themes.flatMap((theme) => [textHmac(secret, theme, 'good'), textHmac(secret, theme, 'better')])
  const boxes = [...ofThemes, ...own.map((code) => textHmac(secret, code, 'own'))]
  const texts = await store.freeText.deleteMany({ where: { waveId, receiptHmac: { in: boxes } } })
  const answers = await store.pending.deleteMany({ where: { receiptHmac: answersHmac(secret), collector: { waveId } } })
  return texts.count + answers.count > 0
}
