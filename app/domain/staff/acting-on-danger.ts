import type { Role } from './role'

/** Who reads what may speak of danger, and acts on it. */
export const actingOnDanger: readonly Role[] = ['coordinator', 'reviewer']
