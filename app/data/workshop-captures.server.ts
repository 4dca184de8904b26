import { database, type Store } from './database.server'
import { hmac } from './keys.server'

/** What the server knows of a device that captures. Its secret stays on the device. */
export interface WorkshopCapture {
  readonly workshopId: string
  /** The number of the last entry that was taken; 0: none yet. */
  readonly applied: number
  readonly isRevoked: boolean
}

/**
 * Whether a device may keep what it captures of a workshop, or must wipe it. Unknown: nobody registered it here, or this database was restored
 * from before that; the device keeps what it has.
 */
export type CaptureStanding = 'known' | 'revoked' | 'unknown'

export function captureStanding(capture: WorkshopCapture | null, workshopId: string): CaptureStanding {
  if (capture?.workshopId !== workshopId) return 'unknown'
  return capture.isRevoked ? 'revoked' : 'known'
}

function hashOf(capture: string): string {
  return hmac('workshop capture', capture)
}

export async function findCapture(capture: string, store: Store = database()): Promise<WorkshopCapture | null> {
  return store.workshopCapture.findUnique({
    where: { idHash: hashOf(capture) },
    select: { workshopId: true, applied: true, isRevoked: true },
  })
}

export async function appendCapture(capture: string, owner: { readonly workshopId: string; readonly staffId: string }, store: Store): Promise<void> {
  await store.workshopCapture.create({ data: { idHash: hashOf(capture), ...owner } })
}

export async function storeApplied(capture: string, applied: number, store: Store): Promise<void> {
  await store.workshopCapture.update({ where: { idHash: hashOf(capture) }, data: { applied } })
}

/** The devices of a workshop, of a member of staff, or of one on the other, wipe what they keep as soon as they hear of it. */
export async function revokeCaptures(whose: { readonly workshopId?: string; readonly staffId?: string }, store: Store): Promise<number> {
  if (whose.workshopId === undefined && whose.staffId === undefined) throw new Error('Say whose devices are revoked')
  return (await store.workshopCapture.updateMany({ where: { ...whose, isRevoked: false }, data: { isRevoked: true } })).count
}
