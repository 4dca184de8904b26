import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { appendCapture, captureStanding, findCapture, type CaptureStanding } from '~/data/workshop-captures.server'
import type { BoardActor } from './while-board-is-held.server'

/** Notes a device that captures a workshop, so that it can be revoked from afar. Unknown: it is not noted, and whoever asks does not run this one. */
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
    if (known !== null) return captureStanding(known, workshopId)
    if (workshop === null || !workshop.facilitatorIds.includes(actor.id)) return 'unknown'
    await appendCapture(capture, { workshopId, staffId: actor.id }, store)
    return 'known'
  })
}
