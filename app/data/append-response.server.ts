import { randomUUID } from 'node:crypto'
import { withoutIdentifiers } from '~/domain/anonymise/without-identifiers'
import type { Answers, WrittenText } from '~/domain/response/answers'
import { database, type Store } from './database.server'
import { encrypt, hmac } from './keys.server'
import type { WrittenRows } from './mix-answers.server'
import { padded } from './padded.server'

export interface AppendedResponse {
  readonly collectorId: string
  readonly waveId: string
  /** The community's code; it rests encrypted beside the text. */
  readonly community: string
  /** The submission secret as 26 Crockford symbols. */
  readonly secret: string
  readonly answers: Answers
  readonly texts: readonly WrittenText[]
  readonly language: string
}

/** What a text's ciphertext holds under the context `text`: words with placeholders for what identifies by its form. */
export interface KeptText extends WrittenText {
  readonly language: string
  readonly community: string
}

export function answersHmac(secret: string): string {
  return hmac('answers', secret)
}

/** A purpose of its own for every box, so that no two texts of one person can be joined without the secret. */
export function textHmac(secret: string, theme: string, box: WrittenText['box']): string {
  return hmac(`text ${theme} ${box}`, secret)
}

/**
 * Adds one response that waits for its wave to close, and tells under which ids, for `mixAnswers`. A secret that was used before breaks the
 * unique constraint and throws.
 */
export async function appendResponse(response: AppendedResponse, store: Store = database()): Promise<WrittenRows> {
  const { collectorId, waveId, community, secret, answers, texts, language } = response
  const id = randomUUID()
  await store.pending.create({ data: { id, collectorId, answers: JSON.stringify(answers), receiptHmac: answersHmac(secret) } })
  const rows = withoutIdentifiers(texts).map(({ theme, box, text }) => {
    const kept: KeptText = { theme, box, text, language, community }
    const ciphertext = encrypt('text', padded(JSON.stringify(kept)))
    return { id: randomUUID(), waveId, ciphertext, receiptHmac: textHmac(secret, theme, box) }
  })
  if (rows.length > 0) await store.freeText.createMany({ data: rows })
  return { answers: [id], texts: rows.map((row) => row.id) }
}
