import { findPlanChoices } from '~/data/plan-choices.server'
import { transaction } from '~/data/transaction.server'
import type { Problem } from '~/domain/kernel/result'
import { planProblems, withOtherProblems } from '~/domain/workshop/plan-problems'
import { changeProblems } from '~/domain/workshop/workshop-course'
import type { Workshop } from '~/domain/workshop/workshop'
import { planSoFar, type TypedPlan } from '~/domain/workshop/workshop-plan'

interface Request {
  readonly partnershipId: string
  readonly typed: TypedPlan
  /** Why the plan was refused as it was typed. */
  readonly problems: readonly Problem[]
  /** The workshop that is changed; null: a new one. */
  readonly workshop: Workshop | null
}

/** Everything that has to be mended in a plan that was refused as it was typed: also what does not fit what the partnership has. */
export async function listPlanProblems({ partnershipId, typed, problems, workshop }: Request): Promise<readonly Problem[]> {
  const plan = planSoFar(typed)
  const choices = await transaction((store) => findPlanChoices(partnershipId, store))
  const facilitators = [...choices.facilitators, ...(workshop?.facilitatorIds ?? [])]
  const others = planProblems(plan, typed.facilitators, { ...choices, facilitators })
  return withOtherProblems(problems, workshop === null ? others : [...others, ...changeProblems(workshop, plan)])
}
