import { randomBytes } from 'node:crypto'
import { appendInvitation } from '../../app/data/invitations.server'
import { database } from '../../app/data/database.server'
import { hashPassword } from '../../app/data/passwords.server'
import { encode } from '../../app/domain/response/crockford'
import { acceptInvitation } from '../../app/usecases/accept-invitation.server'
import { changeReviews } from '../../app/usecases/change-reviews.server'
import { seedWaves } from './demonstration-waves'
import { seedDanger, seedProtocol } from './demonstration-danger'
import { seedQuotes } from './demonstration-quotes'
import { seedFigures } from './demonstration-figures'
import { seedCaseStudies } from './demonstration-case-studies'
import { seedActions } from './demonstration-actions'
import { seedEvaluation } from './demonstration-evaluation'
import { seedMatrix } from './demonstration-matrix'
import { hasSecond, second, seedSecond } from './demonstration-second'
import { seedWorkshops } from './demonstration-workshops'

/** A member of the invented staff, with a password that was made for this start. */
export interface DemonstrationSignIn {
  readonly role: 'coordinator' | 'facilitator' | 'reviewer' | 'viewer'
  readonly signInName: string
  readonly password: string
}

const partnershipId = 'clackmannanshire'
const staff = [
  { role: 'coordinator', name: 'Ailsa (invented)', signInName: 'demo-coordinator' },
  { role: 'facilitator', name: 'Morag (invented)', signInName: 'demo-facilitator' },
  { role: 'reviewer', name: 'Isla (invented)', signInName: 'demo-reviewer' },
  { role: 'viewer', name: 'Ewan (invented)', signInName: 'demo-viewer' },
] as const

function newPassword(): string {
  return encode(randomBytes(10)).toLowerCase()
}

async function join({ role, name, signInName }: (typeof staff)[number]): Promise<void> {
  const token = await appendInvitation({ partnershipId, role }, 1, database())
  const password = newPassword()
  const joined = await acceptInvitation(token, { name, signInName, password })
  if (!joined.ok) throw new Error(`The demonstration could not sign up ${signInName}: ${JSON.stringify(joined.problems)}`)
}

/** Everybody in it is invented. The same seed fills an empty database with the same answers, and so with the same releases. */
async function fill(seed: number): Promise<void> {
  for (const member of staff) await join(member)
  const { id: coordinatorId, name: actor } = await database().staff.findUniqueOrThrow({ where: { signInName: 'demo-coordinator' } })
  const { id: facilitatorId } = await database().staff.findUniqueOrThrow({ where: { signInName: 'demo-facilitator' } })
  await changeReviews({ staffId: coordinatorId, partnershipId, actor, to: 'also reviews' })
  await seedFigures({ partnershipId, staff: { id: coordinatorId, name: actor } })
  await seedProtocol({ partnershipId, actor })
  const [link = ''] = await seedWaves({ partnershipId, actor, facilitatorId, seed })
  await seedDanger(link)
  await seedQuotes({ partnershipId, actor, seed })
  await seedCaseStudies({ partnershipId, seed })
  const person = async (signInName: string) => {
    const { id, name } = await database().staff.findUniqueOrThrow({ where: { signInName }, select: { id: true, name: true } })
    return { id, name }
  }
  const [coordinator, facilitator, reviewer] = await Promise.all(
    (['demo-coordinator', 'demo-facilitator', 'demo-reviewer'] as const).map(person),
  )
  if (coordinator === undefined || facilitator === undefined || reviewer === undefined) throw new Error('The demonstration has no staff')
  await seedWorkshops({ partnershipId, coordinator, facilitator, reviewer, seed })
  await seedMatrix({ partnershipId, actor })
  await seedActions({ partnershipId, actor })
  await seedEvaluation({ partnershipId, actor })
}

/**
 * Fills an empty database with the demonstration and gives everybody in it a new password, which is told nowhere else. A demonstration
 * that was interrupted throws a sentence that says what to do.
 */
export async function seedDemonstration(seed = 2026): Promise<readonly DemonstrationSignIn[]> {
  const [people, waves] = [await database().staff.count(), await database().wave.count({ where: { state: 'open' } })]
  if (people === 0) await fill(seed)
  else if (waves === 0 && (await database().release.count()) === 0) {
    throw new Error('The demonstration was interrupted while it was made. Delete its folder and start it again.')
  }
  if (!(await hasSecond())) await seedSecond({ seed, password: newPassword() })
  const signIns = [...staff, second].map(({ role, signInName }) => ({ role, signInName, password: newPassword() }))
  for (const { signInName, password } of signIns) {
    await database().staff.update({ where: { signInName }, data: { passwordHash: await hashPassword(password) } })
  }
  return signIns
}
