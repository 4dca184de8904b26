import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { appendUpdate, findAction } from '~/data/improvement-actions.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { parseActionUpdate, type TypedState } from '~/domain/action/parse-action'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Updating {
  readonly partnershipId: string
  readonly actor: string
  readonly id: string
  readonly typed: TypedState
}

/** Records how an improvement action stands from today on; what was recorded before stays. */
export async function updateActionState({ partnershipId, actor, id, typed }: Updating): Promise<Result<null>> {
  const parsed = parseActionUpdate(typed)
  if (!parsed.ok) return parsed
  return transaction(async (store): Promise<Result<null>> => {
    await holdPartnership(partnershipId, store)
    const action = await findAction(id, partnershipId, store)
    if (action === null) return refused({ item: 'state', key: 'action.unknown' })
    await appendUpdate(id, { ...parsed.value, day: today(), actor }, store)
    await appendAudit({ partnershipId, actor, act: 'update-action', subject: action.title }, store)
    return accepted(null)
  })
}
