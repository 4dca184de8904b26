import { appendAudit } from '~/data/audit.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findPlanChoices } from '~/data/plan-choices.server'
import { transaction } from '~/data/transaction.server'
import { appendWorkshop, storeFacilitators } from '~/data/workshop-plans.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { planProblems } from '~/domain/workshop/plan-problems'
import type { WorkshopPlan } from '~/domain/workshop/workshop-plan'

interface Request {
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
  readonly plan: WorkshopPlan
  readonly facilitatorIds: readonly string[]
}

/** Plans a workshop: it gets a PIN of its own. Refused when the plan does not fit what the partnership has, or its day is in a statement already. */
export async function createWorkshop({ partnershipId, actor, plan, facilitatorIds }: Request): Promise<Result<{ readonly id: string }>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const facilitators = [...new Set(facilitatorIds)]
    const problems = planProblems(plan, facilitators, await findPlanChoices(partnershipId, store))
    if (problems.length > 0) return refused(...problems)
    const id = await appendWorkshop(partnershipId, plan, store)
    await storeFacilitators(id, facilitators, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'plan-workshop', subject: plan.title }, store)
    return accepted({ id })
  })
}
