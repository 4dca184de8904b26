import { appendAudit } from '~/data/audit.server'
import { appendVideo, takeVideo } from '~/data/item-videos.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { deleteVideoFile } from '~/data/video-files.server'

interface Act {
  readonly partnershipId: string
  readonly actor: string
  readonly item: string
}

/** Shows a video that was uploaded beside an item; the one it replaces is deleted. */
export async function keepVideo({ partnershipId, actor, item }: Act, file: string): Promise<void> {
  const replaced = await transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const former = await takeVideo(partnershipId, item, store)
    await appendVideo(partnershipId, { item, file }, store)
    await appendAudit({ partnershipId, actor, act: 'add-video', subject: item }, store)
    return former
  })
  if (replaced !== null) await deleteVideoFile(replaced)
}

/** Takes a video away from its item, row and file. */
export async function removeVideo({ partnershipId, actor, item }: Act): Promise<void> {
  const removed = await transaction(async (store) => {
    const former = await takeVideo(partnershipId, item, store)
    if (former !== null) await appendAudit({ partnershipId, actor, act: 'remove-video', subject: item }, store)
    return former
  })
  if (removed !== null) await deleteVideoFile(removed)
}
