import { database, type Store } from './database.server'

/** A video in British Sign Language: of which item, and the name of its file. */
export interface ItemVideo {
  readonly item: string
  readonly file: string
}

export async function listVideos(partnershipId: string, store: Store = database()): Promise<readonly ItemVideo[]> {
  return store.itemVideo.findMany({ where: { partnershipId }, select: { item: true, file: true }, orderBy: { item: 'asc' } })
}

/** Takes the row of an item away, and answers with the file that it named. */
export async function takeVideo(partnershipId: string, item: string, store: Store): Promise<string | null> {
  const row = await store.itemVideo.findUnique({ where: { partnershipId_item: { partnershipId, item } } })
  if (row === null) return null
  await store.itemVideo.delete({ where: { partnershipId_item: { partnershipId, item } } })
  return row.file
}

export async function appendVideo(partnershipId: string, video: ItemVideo, store: Store): Promise<void> {
  await store.itemVideo.create({ data: { partnershipId, ...video } })
}
