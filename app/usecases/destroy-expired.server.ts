import { today } from '~/data/clock.server'
import { deleteSealedRatings, deleteTexts } from '~/data/expiry.server'
import { isAnyWaveOpen } from '~/data/is-any-wave-open.server'
import { vacuum } from '~/data/vacuum.server'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'

/**
 * Destroys what was kept as long as the respondents were promised: texts after closing, ratings after publication. Run every hour, it also
 * takes off the disk what was deleted while people answered.
 */
export async function destroyExpired(): Promise<void> {
  const { textAfterClosing, sealedAfterPublication } = policy.retention
  const texts = await deleteTexts(addDays(today(), -textAfterClosing))
  const ratings = await deleteSealedRatings(addDays(today(), -sealedAfterPublication))
  if (texts + ratings > 0 || (await isAnyWaveOpen())) await vacuum()
}
