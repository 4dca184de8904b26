import { appendAudit } from '~/data/audit.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findPlanChoices } from '~/data/plan-choices.server'
import { transaction } from '~/data/transaction.server'
import { storePlan } from '~/data/workshop-plans.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { isReleased, planProblems } from '~/domain/workshop/plan-problems'
import { changeProblems, isPlanOpen } from '~/domain/workshop/workshop-course'
import type { WorkshopPlan } from '~/domain/workshop/workshop-plan'
import { exchangeFacilitators } from './change-facilitators.server'

interface Request {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
  readonly plan: WorkshopPlan
  readonly facilitatorIds: readonly string[]
}

/** Changes the plan of a workshop that is planned or runs, with who facilitates it. While it runs its day and its journey stand. */
export async function changeWorkshop({ workshopId, partnershipId, actor, plan, facilitatorIds }: Request): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'workshop', key: 'workshop.unknown' })
    if (!isPlanOpen(workshop)) return refused({ item: 'workshop', key: 'workshop.over' })
    const choices = await findPlanChoices(partnershipId, store)
    if (isReleased(workshop.heldOn, choices.released)) return refused({ item: 'heldOn', key: 'workshop.day.released' })
    const facilitators = [...new Set(facilitatorIds)]
    const allowed = { ...choices, facilitators: [...choices.facilitators, ...workshop.facilitatorIds] }
    const problems = [...planProblems(plan, facilitators, allowed), ...changeProblems(workshop, plan)]
    if (problems.length > 0) return refused(...problems)
    await storePlan(workshop, plan, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'change-workshop', subject: plan.title }, store)
    await exchangeFacilitators({ workshop, to: facilitators, actor: actor.name }, store)
    return accepted(null)
  })
}
