import { requireRole, type SignedIn } from './require-role.server'

/** The gate of every page that shows what people wrote. */
export async function requireReviewer(request: Request): Promise<SignedIn> {
  return requireRole(request, 'coordinator')
}
