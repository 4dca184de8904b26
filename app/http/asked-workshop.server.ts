import { today } from '~/data/clock.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Workshop } from '~/domain/workshop/workshop'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'
import { isWorkshopReviewOpen } from '~/domain/workshop/workshop-review'
import { requireReviewer } from './require-reviewer.server'
import { requireWorkshop } from './require-workshop.server'

interface AskedWorkshop {
  readonly session: SignedIn
  readonly workshop: Workshop
  /** What nobody has decided about, or what needs a second approval. */
  readonly look: 'first' | 'second'
}

/** Which workshop a reviewer asks for; throws 404 while its review is not open, as if nothing had been said. */
export async function askedWorkshop(request: Request, workshopId: string | undefined): Promise<AskedWorkshop> {
  const session = await requireReviewer(request)
  const workshop = await requireWorkshop(workshopId, session)
  if (!isWorkshopReviewOpen(workshop, today(), workshopPolicy)) throw new Response(null, { status: 404 })
  return { session, workshop, look: new URL(request.url).searchParams.get('look') === 'second' ? 'second' : 'first' }
}
