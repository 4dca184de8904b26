import { appendConsensusSheet, isConsensusSheetKept } from '~/data/consensus-sheets.server'
import { holdWave } from '~/data/hold-wave.server'
import { listInstruments, type InstrumentChoice } from '~/data/instruments.server'
import { isCommunityOfWave } from '~/data/paper-batches.server'
import { transaction } from '~/data/transaction.server'
import { findWave } from '~/data/waves.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { parseConsensus } from '~/domain/response/sheet-consensus'
import type { SheetFields } from '~/domain/response/sheet-fields'

interface Recording {
  /** Made with the form, so that the same form sent twice is one sheet. */
  readonly id: string
  readonly waveId: string
  readonly communityId: string
  readonly partnershipId: string
  readonly enteredById: string
  readonly typed: { readonly headCount: string; readonly mayShow: 'yes' | 'no'; readonly fields: SheetFields }
}

async function findInstrument(waveId: string, partnershipId: string): Promise<InstrumentChoice | undefined> {
  const wave = await findWave(waveId, partnershipId)
  const instruments = wave === null ? [] : await listInstruments()
  return instruments.find(({ id }) => id === wave?.instrumentId)
}

/** Keeps what a group agreed on, apart from the answers of persons, while the wave is open. */
export async function recordConsensus(recording: Recording): Promise<Result<null>> {
  const { id, waveId, communityId, partnershipId, enteredById, typed } = recording
  const instrument = await findInstrument(waveId, partnershipId)
  if (instrument === undefined) return refused({ item: 'communityId', key: 'wave-closed' })
  return transaction(async (store) => {
    if (!(await holdWave(waveId, 'open', store))) return refused({ item: 'communityId', key: 'wave-closed' })
    const entry = parseConsensus(typed, instrument)
    const isAsked = await isCommunityOfWave({ waveId, communityId, partnershipId }, store)
    const problems = [...(isAsked ? [] : [{ item: 'communityId', key: 'community-missing' }]), ...(entry.ok ? [] : entry.problems)]
    if (!entry.ok || problems.length > 0) return refused(...problems)
    if (!(await isConsensusSheetKept(id, store))) {
      await appendConsensusSheet({ id, waveId, communityId, enteredById, entry: entry.value }, store)
    }
    return accepted(null)
  })
}
