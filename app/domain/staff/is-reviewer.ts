import type { Role } from './role'

/** Whether somebody sees what people wrote after a wave is closed: a reviewer, or a coordinator who also reviews. */
export function isReviewer({ role, reviews }: { readonly role: Role; readonly reviews: boolean }): boolean {
  return role === 'reviewer' || (role === 'coordinator' && reviews)
}
