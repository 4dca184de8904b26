import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { holdPartnership } from '~/data/partnerships.server'
import { listReleasedPeriods } from '~/data/statements.server'
import { transaction } from '~/data/transaction.server'
import { storeCounted, storeFinished } from '~/data/workshop-course.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { mayFinish } from '~/domain/workshop/workshop-course'
import { headCountProblems, type WorkshopFinish } from '~/domain/workshop/workshop-finish'

interface Request extends WorkshopFinish {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/**
 * Ends a workshop and records who came, which organisations took part and which standards were met. Done again, it puts right what was
 * recorded, and the day on which it was finished stands: the time of what was said is counted from it. The log never says how many came.
 */
export async function finishWorkshop(request: Request): Promise<Result<null>> {
  const { workshopId, partnershipId, actor, headCounts, organisations, standards } = request
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'workshop', key: 'workshop.unknown' })
    const allowed = mayFinish(workshop, today(), await listReleasedPeriods(partnershipId, store))
    if (!allowed.ok) return allowed
    const problems = headCountProblems(headCounts, workshop.audiences)
    if (problems.length > 0) return refused(...problems)
    const isFirst = workshop.state !== 'finished'
    if (isFirst) await storeFinished(workshopId, today(), store)
    await storeCounted(workshopId, { headCounts, organisations, standards }, store)
    const act = isFirst ? 'finish-workshop' : 'correct-workshop'
    await appendAudit({ partnershipId, actor: actor.name, act, subject: workshop.title }, store)
    return accepted(null)
  })
}
