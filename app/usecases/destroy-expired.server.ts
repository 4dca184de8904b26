import { today } from '~/data/clock.server'
import { deleteSealedRatings, deleteTexts, deleteWhatComesTooLate } from '~/data/expiry.server'
import { isAnyWaveOpen } from '~/data/is-any-wave-open.server'
import { vacuum } from '~/data/vacuum.server'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'

/**
 * Destroys what was kept as long as the respondents were promised: drafts after the last day of answering, texts after closing, ratings after
 * publication. Run every hour, it also
 * takes off the disk what was deleted while people answered.
 */
export async function destroyExpired(): Promise<void> {
  const { textAfterClosing, sealedAfterPublication } = policy.retention
  const texts = await deleteTexts(addDays(today(), -textAfterClosing))
  const ratings = await deleteSealedRatings(addDays(today(), -sealedAfterPublication))
  const late = await deleteWhatComesTooLate(today())
  if (texts + ratings + late > 0 || (await isAnyWaveOpen())) await vacuum()
}
