import { day } from '~/domain/kernel/day'
import type { WorkshopPlan } from '~/domain/workshop/workshop-plan'
import { createWorkshop } from '~/usecases/create-workshop.server'
import type { SignedInAs } from './sign-in-as'

export const workshopPlan: WorkshopPlan = {
  title: 'Coming home',
  heldOn: day('2026-05-12'),
  place: 'area',
  placeKind: 'recovery-cafe',
  mode: 'in-person',
  host: 'The recovery café',
  accessibility: 'Step-free.',
  support: 'A peer worker is there.',
  journeyId: 'clackmannanshire-accused',
  mixes: false,
  audiences: ['lived-experience', 'partner'],
  communities: ['recovery'],
  organisations: [],
  caseStudyIds: [],
}

/** A planned workshop of the reference partnership; its id. */
export async function makeWorkshop(facilitator: Pick<SignedInAs, 'staffId' | 'name'>, change: Partial<WorkshopPlan> = {}): Promise<string> {
  const made = await createWorkshop({
    partnershipId: 'clackmannanshire',
    actor: { id: facilitator.staffId, name: facilitator.name },
    plan: { ...workshopPlan, ...change },
    facilitatorIds: [facilitator.staffId],
  })
  if (!made.ok) throw new Error(`The workshop was refused: ${made.problems.map(({ key }) => key).join(', ')}`)
  return made.value.id
}
