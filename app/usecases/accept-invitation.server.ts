import { randomUUID } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { deleteInvitation, findInvitation } from '~/data/invitations.server'
import { hashPassword } from '~/data/passwords.server'
import { appendSession } from '~/data/sessions.server'
import { appendStaff, findCredentials } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { isUniqueViolation } from '~/data/unique-violation.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { chooseSignIn, type SignInForm } from '~/domain/staff/choose-sign-in'
import type { Role } from '~/domain/staff/role'

const gone = { item: 'invitation', key: 'invitation.gone' }
const taken = { item: 'signInName', key: 'staff.sign-in-name.taken' }

/** Makes a member of staff out of a one-time link and starts their session. A refusal leaves the link as it was. */
export async function acceptInvitation(
  token: string,
  form: SignInForm,
): Promise<Result<{ readonly sessionId: string; readonly role: Role }>> {
  const invitation = await findInvitation(token)
  if (invitation === null) return refused(gone)
  const chosen = chooseSignIn(form)
  if (!chosen.ok) return chosen
  const { name, signInName, password } = chosen.value
  const passwordHash = await hashPassword(password)
  const id = randomUUID()
  const joining = transaction<Result<{ sessionId: string; role: Role }>>(async (store) => {
    if ((await findCredentials(signInName, store)) !== null) return refused(taken)
    if (!(await deleteInvitation(token, store))) return refused(gone)
    const { partnershipId, role } = invitation
    await appendStaff({ id, partnershipId, name, signInName, role, passwordHash }, store)
    await appendAudit({ partnershipId, actor: name, act: 'join', subject: role }, store)
    return accepted({ sessionId: await appendSession(id, store), role })
  })
  // Two people may choose the same name in the same moment; the database lets one of them in.
  return joining.catch((error: unknown) => {
    if (isUniqueViolation(error)) return refused(taken)
    throw error
  })
}
