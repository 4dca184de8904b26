import { mintQuote, type Quote, type QuotedWave } from '~/domain/anonymise/quote'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { database, type Store } from './database.server'
import { findQuotedWave } from './quoted-waves.server'
import { fromReviewedColumn } from './reviewed-text-column.server'

interface Row {
  readonly id: string
  readonly ciphertext: string
  readonly firstReviewerId: string
  readonly secondReviewerId: string | null
  readonly isHidden: boolean
}

function toQuote({ ciphertext, ...row }: Row, wave: QuotedWave): Quote | null {
  return mintQuote({ ...row, text: fromReviewedColumn(ciphertext) }, wave, textPolicy)
}

/** What everybody may read of a wave, in the order of the random ids; empty until its quotes are opened. */
export async function listQuotes(waveId: string, store: Store = database()): Promise<readonly Quote[]> {
  const wave = await findQuotedWave(waveId, store)
  if (wave === null || !wave.hasOpenQuotes) return []
  const rows = await store.reviewedText.findMany({ where: { waveId, isHidden: false }, orderBy: { id: 'asc' } })
  return rows.flatMap((row) => toQuote(row, wave) ?? [])
}

/** The quote under this address, or null: unknown, taken down and not for the public are the same. */
export async function findQuote(id: string, store: Store = database()): Promise<Quote | null> {
  const row = await store.reviewedText.findUnique({ where: { id, isHidden: false } })
  const wave = row === null ? null : await findQuotedWave(row.waveId, store)
  return row === null || wave === null ? null : toQuote(row, wave)
}

/** The partnership whose wave a quote comes from. */
export async function findPartnershipOfQuote({ id }: Quote, store: Store = database()): Promise<string> {
  const row = await store.reviewedText.findUniqueOrThrow({ where: { id }, select: { wave: { select: { partnershipId: true } } } })
  return row.wave.partnershipId
}

/** Hides a quote from everybody at once; false when it was not there to hide. */
export async function hideQuote({ id }: Quote, store: Store): Promise<boolean> {
  const { count } = await store.reviewedText.updateMany({ where: { id, isHidden: false }, data: { isHidden: true } })
  return count === 1
}
