import { today } from '~/data/clock.server'
import { deleteSealedRatings, deleteWhatComesTooLate } from '~/data/expiry.server'
import { isAnyReviewOpen } from '~/data/is-any-review-open.server'
import { isAnyWaveOpen } from '~/data/is-any-wave-open.server'
import { vacuum } from '~/data/vacuum.server'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'
import { destroyExpiredTexts } from './destroy-expired-texts.server'

/**
 * Destroys what was kept as long as the respondents were promised: drafts after the last day of answering, texts after closing, ratings after
 * publication. Run every hour, it also takes off the disk what was deleted while people answered and reviewers decided.
 */
export async function destroyExpired(): Promise<void> {
  const { textAfterClosing, secondLookAfterSealing, sealedAfterPublication } = policy.retention
  const texts = await destroyExpiredTexts()
  const ratings = await deleteSealedRatings(addDays(today(), -sealedAfterPublication))
  const late = await deleteWhatComesTooLate(today())
  // One day more: what was decided in the last hour of the last day.
  const lately = addDays(today(), -1 - Math.max(textAfterClosing, secondLookAfterSealing))
  if (texts + ratings + late > 0 || (await isAnyWaveOpen()) || (await isAnyReviewOpen(lately))) await vacuum()
}
