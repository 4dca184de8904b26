import type { Role } from './role'

/** Who reads what may speak of danger, and acts on it. The role `reviewer` belongs here as soon as there is one. */
export const actingOnDanger: readonly Role[] = ['coordinator']
