import { database } from '../../app/data/database.server'
import { readPartnershipFile } from '../../app/data/partnership-file.server'
import { acceptInvitation } from '../../app/usecases/accept-invitation.server'
import { addPartnership } from '../../app/usecases/add-partnership.server'
import { startMatrix } from '../../app/usecases/start-matrix.server'
import type { Result } from '../../app/domain/kernel/result'
import { publishWave } from './demonstration-waves'
import type { InventedCommunity } from './invented-answers'
import { seededChance } from './seeded-chance'

/** The second partnership, and who coordinates it. */
export const second = {
  partnershipId: 'west-dunbartonshire',
  role: 'coordinator',
  name: 'Rhona (invented)',
  signInName: 'demo-west-dunbartonshire',
} as const

/** Sizes with which figures over all groups come out as a mean, as an interval, below a bound, and withheld; nine in two groups are too few. */
const communities: readonly InventedCommunity[] = [
  { code: 'convictions', size: 24, middle: 3.4, agreed: { PS05: 1 }, skipped: { PS03: 15, PS05: 0 } },
  { code: 'victims', size: 12, middle: 4.2, agreed: { PS09: 7 }, skipped: { PS03: 3, PS05: 3, PS09: 0 } },
  { code: 'residents', size: 6, middle: 4.6, agreed: {}, skipped: {} },
  { code: 'business', size: 3, middle: 4.8, agreed: {}, skipped: {} },
]

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** Adds West Dunbartonshire to the demonstration: an invented coordinator, its matrix as printed, and one published invented wave. */
export async function seedSecond({ seed, password }: { readonly seed: number; readonly password: string }): Promise<void> {
  const { partnershipId, name: actor, signInName } = second
  const link = valueOf(await addPartnership(valueOf(readPartnershipFile(partnershipId))))
  valueOf(await acceptInvitation(link.replace('/invitation/', ''), { name: actor, signInName, password }))
  valueOf(await startMatrix({ partnershipId, actor }))
  const days = { opensOn: '2026-03-02', answerBy: '2026-03-31' }
  await publishWave('Spring 2026 (invented)', days, { partnershipId, actor }, communities, seededChance(seed + 1))
}

/** Whether the second partnership is there; throws a sentence where it was interrupted while it was made. */
export async function hasSecond(): Promise<boolean> {
  const { partnershipId } = second
  if ((await database().partnership.findUnique({ where: { id: partnershipId } })) === null) return false
  if ((await database().release.count({ where: { partnershipId } })) === 0) {
    throw new Error('The demonstration was interrupted while it was made. Delete its folder and start it again.')
  }
  return true
}
