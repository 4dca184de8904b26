import { appendWithdrawn, deleteResponse } from '~/data/find-receipt.server'
import { holdWave } from '~/data/hold-wave.server'
import { mixAnswers } from '~/data/mix-answers.server'
import { deleteSheets, listSheets } from '~/data/paper-sheets.server'
import { deleteUrgentTexts } from '~/data/safeguarding-texts.server'
import type { Store } from '~/data/database.server'
import { transaction } from '~/data/transaction.server'
import { vacuumWhileOpen } from '~/data/vacuum.server'
import type { Survey } from '~/domain/instrument/survey'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { boxesOf } from '~/domain/response/parse-submission'

/** A sheet that was typed and not handed in yet waits elsewhere; its strip carries the same kind of receipt. */
async function deleteSheet(collectorId: string, secret: string, store: Store): Promise<boolean> {
  const sheet = (await listSheets(collectorId, store)).find((known) => known.secret === secret)
  if (sheet === undefined) return false
  await deleteSheets(collectorId, [sheet.number], store)
  return true
}

/**
 * Takes the answers and the texts of one receipt away, from the disk too, until the wave closes; what somebody acts on because of danger stays
 * until that person has ended it, as the page says. To do it again changes nothing, closing
 * waits for it or it for the closing, and the same form sent again is not counted.
 */
export async function withdrawResponse(survey: Survey, secret: string): Promise<Result<'removed' | 'nothing there'>> {
  const { collector, wave, instrument } = survey
  const themes = instrument.themes.map(({ code }) => code)
  const own = instrument.own.map(({ code }) => code)
  const result = await transaction(async (store): Promise<Result<'removed' | 'nothing there'>> => {
    if (!(await holdWave(wave.id, 'open', store))) return refused({ item: 'receipt', key: 'waveClosed' })
    const isRemoved = await deleteResponse({ waveId: wave.id, secret, themes, own }, store)
    const isSheetRemoved = collector.access === 'paper' && (await deleteSheet(collector.id, secret, store))
    if (!isRemoved && !isSheetRemoved) return accepted('nothing there')
    await deleteUrgentTexts({ waveId: wave.id, secret }, boxesOf(instrument), store)
    await appendWithdrawn({ waveId: wave.id, secret }, store)
    await mixAnswers(wave.id, { answers: [], texts: [] }, store)
    return accepted('removed')
  })
  if (result.ok && result.value === 'removed') await vacuumWhileOpen()
  return result
}
