import { listJourneys } from '~/data/journeys.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Journey, Stage } from '~/domain/workshop/workshop'

interface MatrixJourney {
  /** Every journey that has a matrix: a development session has headings, and no stages. */
  readonly journeys: readonly Journey[]
  readonly journey: Journey
  /** The stages that are offered. */
  readonly stages: readonly Stage[]
}

/** The journey that the address names (`?journey=`), else the first, of the partnership of whoever is signed in; throws 404. */
export async function matrixJourney(request: Request, session: SignedIn): Promise<MatrixJourney> {
  const journeys = (await listJourneys(session.partnershipId)).filter(({ perspective }) => perspective !== 'development')
  const asked = new URL(request.url).searchParams.get('journey')
  const journey = asked === null ? journeys[0] : journeys.find(({ id }) => id === asked)
  if (journey === undefined) throw new Response(null, { status: 404 })
  return { journeys, journey, stages: journey.stages.filter(({ isRetired }) => !isRetired) }
}
