import type { Role } from '~/domain/staff/role'

export const roleWords: Readonly<Record<Role, string>> = {
  coordinator: 'Coordinator',
  facilitator: 'Facilitator',
  reviewer: 'Reviewer',
  viewer: 'Viewer',
}
