import type { Role } from './role'

/** Whether a role may type sheets and ask questions: a viewer sees no answers, and a reviewer of texts must not learn scores beside them. */
export function handlesAnswers(role: Role): boolean {
  return role === 'coordinator' || role === 'facilitator'
}
