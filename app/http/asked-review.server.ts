import { isReviewOpen } from '~/domain/anonymise/review-days'
import type { Wave } from '~/domain/wave/wave'
import type { SignedIn } from '~/data/sessions.server'
import { requireReviewer } from './require-reviewer.server'
import { requireWave } from './require-wave.server'

interface AskedReview {
  readonly session: SignedIn
  readonly wave: Wave
  /** Texts that nobody has decided about, or those that need a second approval. */
  readonly look: 'first' | 'second'
}

/** Which texts of which wave a reviewer asks for; throws 404 while the wave is not closed, as if there were none. */
export async function askedReview(request: Request, waveId: string | undefined): Promise<AskedReview> {
  const session = await requireReviewer(request)
  const wave = await requireWave(waveId, session)
  if (!isReviewOpen(wave)) throw new Response(null, { status: 404 })
  return { session, wave, look: new URL(request.url).searchParams.get('look') === 'second' ? 'second' : 'first' }
}
