import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { appendCapture, findCapture } from '~/data/workshop-captures.server'
import type { BoardActor } from './while-board-is-held.server'

/** Whether a device may keep what it captures, or must wipe it. */
export type CaptureStanding = 'known' | 'revoked'

/**
 * Notes a device that captures a workshop, so that it can be revoked from afar. Revoked: it was, it belongs to another workshop, or whoever
 * asks does not run this one.
 */
export function registerCapture(request: {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: BoardActor
  readonly capture: string
}): Promise<CaptureStanding> {
  const { workshopId, partnershipId, actor, capture } = request
  return transaction(async (store) => {
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    const known = await findCapture(capture, store)
    if (known !== null) return known.isRevoked || known.workshopId !== workshopId ? 'revoked' : 'known'
    if (workshop === null || !workshop.facilitatorIds.includes(actor.id)) return 'revoked'
    await appendCapture(capture, { workshopId, staffId: actor.id }, store)
    return 'known'
  })
}
