import { randomBytes } from 'node:crypto'
import { holdWave } from '~/data/hold-wave.server'
import { newSecret } from '~/data/new-secret.server'
import { appendBatch, isCommunityOfWave } from '~/data/paper-batches.server'
import { appendSheets } from '~/data/paper-sheets.server'
import { mayHandleAnswers } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { encode } from '~/domain/response/crockford'
import { mostSheets } from '~/domain/response/sheet-entry'

interface Issuing {
  readonly waveId: string
  readonly communityId: string
  /** The facilitator or coordinator who will type these sheets, and nobody else. */
  readonly ownerId: string
  readonly sheets: number
  readonly partnershipId: string
}

/** Makes a paper collector with so many numbered sheets, each with the secret that its tear-off strip will carry. */
export async function issuePaperBatch(issuing: Issuing): Promise<Result<{ readonly collectorId: string }>> {
  const { waveId, communityId, ownerId, sheets, partnershipId } = issuing
  if (!Number.isInteger(sheets) || sheets < 1 || sheets > mostSheets) {
    return refused({ item: 'sheets', key: 'sheets-range', values: { most: mostSheets } })
  }
  return transaction(async (store) => {
    const isTaken = (await holdWave(waveId, 'draft', store)) || (await holdWave(waveId, 'open', store))
    if (!isTaken) return refused({ item: 'waveId', key: 'wave-closed' })
    if (!(await isCommunityOfWave(issuing, store))) return refused({ item: 'communityId', key: 'community-not-in-wave' })
    if (!(await mayHandleAnswers(ownerId, partnershipId, store))) return refused({ item: 'ownerId', key: 'typist-unknown' })
    const collectorId = encode(randomBytes(8)).slice(0, 12).toLowerCase()
    await appendBatch({ collectorId, waveId, communityId, ownerId, issued: sheets }, store)
    await appendSheets(collectorId, Array.from({ length: sheets }, newSecret), store)
    return accepted({ collectorId })
  })
}
