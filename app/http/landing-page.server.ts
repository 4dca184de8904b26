import type { Role } from '~/domain/staff/role'

const pages: Readonly<Record<Role, string>> = { coordinator: '/waves', facilitator: '/paper', reviewer: '/review', viewer: '/overview' }

/** Where a role begins its work. */
export function landingPage(role: Role): string {
  return pages[role]
}

/** The page somebody was sent away from to sign in, when it is one of ours; anything else would lead to another site. */
export function returnPage(next: string, role: Role): string {
  const isOurs = /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && !next.startsWith('/sign-')
  return isOurs ? next : landingPage(role)
}
