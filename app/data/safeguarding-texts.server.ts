import { randomUUID } from 'node:crypto'
import type { UrgentText } from '~/domain/anonymise/urgent-texts'
import type { WrittenText } from '~/domain/response/answers'
import type { Store } from './database.server'
import { encrypt, hmac } from './keys.server'
import { padded } from './padded.server'

/** Whose form a text that cannot wait is from: nothing leads from its row to the form but the secret. */
export interface UrgentForm {
  readonly partnershipId: string
  readonly waveId: string
  /** The submission secret as 26 Crockford symbols. */
  readonly secret: string
  /** The community's code. */
  readonly community: string
  readonly language: string
}

/** What the ciphertext holds under the context `safeguarding`. */
export interface KeptUrgentText extends WrittenText {
  readonly language: string
  readonly community: string
}

/** A purpose of its own for every box, and another than that of the text that waits for review. */
function urgentHmac(secret: string, { theme, box }: Pick<WrittenText, 'theme' | 'box'>): string {
  return hmac(`danger ${theme} ${box}`, secret)
}

function sealed({ theme, box, text }: UrgentText, { community, language }: UrgentForm): string {
  const kept: KeptUrgentText = { theme, box, text, language, community }
  return encrypt('safeguarding', padded(JSON.stringify(kept)))
}

/** Puts the texts into the queue of whoever acts on danger, and gives their ids, for mixing. A text that is there already is written anew. */
export async function storeUrgentTexts(texts: readonly UrgentText[], form: UrgentForm, store: Store): Promise<readonly string[]> {
  const { partnershipId, waveId, secret } = form
  const ids: string[] = []
  for (const text of texts) {
    const receiptHmac = urgentHmac(secret, text)
    const columns = { cause: text.cause, ciphertext: sealed(text, form) }
    const create = { id: randomUUID(), partnershipId, waveId, receiptHmac, ...columns }
    ids.push((await store.safeguardingText.upsert({ where: { receiptHmac }, create, update: columns, select: { id: true } })).id)
  }
  return ids
}

/** Destroys the texts of these boxes that nobody has taken over yet. What somebody acts on stays until that person has ended it. */
export async function deleteUrgentTexts(
  { waveId, secret }: Pick<UrgentForm, 'waveId' | 'secret'>,
  boxes: readonly Pick<WrittenText, 'theme' | 'box'>[],
  store: Store,
): Promise<void> {
  const receipts = boxes.map((box) => urgentHmac(secret, box))
  await store.safeguardingText.deleteMany({ where: { waveId, takenById: null, receiptHmac: { in: receipts } } })
}
