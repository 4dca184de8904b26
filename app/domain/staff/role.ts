/**
 * What a member of staff may do: a coordinator runs waves, a facilitator types and imports, a reviewer decides about what people wrote, a
 * viewer looks at what is public soon.
 */
export type Role = 'coordinator' | 'facilitator' | 'reviewer' | 'viewer'

export const roles: readonly Role[] = ['coordinator', 'facilitator', 'reviewer', 'viewer']

/** The role that a text names, or null when it names none. */
export function parseRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null
}
