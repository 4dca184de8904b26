import { z } from 'zod'
import { day } from '~/domain/kernel/day'
import type { SafeguardingProtocol } from '~/domain/partnership/safeguarding-protocol'
import { database, type Store } from './database.server'

const wordingColumn = z.record(z.string(), z.string())

/** What a partnership does about danger, or null: then nothing is looked for. */
export async function findSafeguardingProtocol(partnershipId: string, store: Store = database()): Promise<SafeguardingProtocol | null> {
  const row = await store.safeguardingProtocol.findUnique({ where: { partnershipId } })
  if (row === null) return null
  const { steps, confirmedBy } = row
  return { steps, wording: wordingColumn.parse(JSON.parse(row.wording)), confirmedBy, confirmedOn: day(row.confirmedOn) }
}

export async function storeSafeguardingProtocol(partnershipId: string, protocol: SafeguardingProtocol, store: Store): Promise<void> {
  const columns = { ...protocol, wording: JSON.stringify(protocol.wording) }
  await store.safeguardingProtocol.upsert({ where: { partnershipId }, create: { partnershipId, ...columns }, update: columns })
}

export async function deleteSafeguardingProtocol(partnershipId: string, store: Store): Promise<boolean> {
  return (await store.safeguardingProtocol.deleteMany({ where: { partnershipId } })).count > 0
}

/** Whether a wave of the partnership takes answers: what its respondents were told stands as long as it does. */
export async function isAskingAnybody(partnershipId: string, store: Store): Promise<boolean> {
  return (await store.wave.count({ where: { partnershipId, state: 'open' } })) > 0
}

/** Every language that a wave is, or will be, asked in. */
export async function listLanguagesAsked(partnershipId: string, store: Store = database()): Promise<readonly string[]> {
  const waves = await store.wave.findMany({ where: { partnershipId, state: { in: ['draft', 'open'] } }, select: { languages: true } })
  return [...new Set(waves.flatMap(({ languages }) => JSON.parse(languages) as string[]))]
}
