import { database, type Store } from './database.server'

/** The communities of interest of a partnership, in its order. */
export async function listCommunityNames(
  partnershipId: string,
  store: Store = database(),
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return store.community.findMany({ where: { partnershipId }, orderBy: { order: 'asc' }, select: { code: true, name: true } })
}
