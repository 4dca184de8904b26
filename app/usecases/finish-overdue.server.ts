import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { listRunningSince, storeFinished } from '~/data/workshop-course.server'
import { addDays } from '~/domain/kernel/day'
import { runningPolicy, runsUntil } from '~/domain/workshop/running-policy'

/** Who ends, in the audit log, when nobody presses. */
const actor = 'What Matters, when the time was over'

/**
 * Ends every workshop that still runs a week after its day, on the last day on which it could run: what was said in it is then destroyed in its
 * time, although nobody pressed Finish. Who came can still be recorded. Gives how many were ended.
 */
export async function finishOverdue(): Promise<number> {
  const overdue = await listRunningSince(addDays(today(), -runningPolicy.endsAfter))
  let ended = 0
  for (const { id, partnershipId, title } of overdue)
    ended += await transaction(async (store) => {
      const workshop = await holdWorkshop(id, partnershipId, store)
      if (workshop?.state !== 'running' || runsUntil(workshop.heldOn) >= today()) return 0
      await storeFinished(id, runsUntil(workshop.heldOn), store)
      await appendAudit({ partnershipId, actor, act: 'finish-overdue', subject: title }, store)
      return 1
    })
  return ended
}
