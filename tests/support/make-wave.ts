import { randomBytes } from 'node:crypto'
import { appendCodes } from '~/data/access-codes.server'
import { database } from '~/data/database.server'
import { encode } from '~/domain/response/crockford'

interface WaveWishes {
  /** Codes of the communities that are asked: recovery, prison, victims, families. */
  readonly communities?: readonly string[]
  readonly instrument?: 'place-standard-14' | 'place-standard-7'
  readonly place?: string
  readonly opensOn?: string
  readonly answerByDay?: string
  readonly paperInDay?: string
  /** Null, as in waves from before the day could be set: published at once. */
  readonly publishOn?: string | null
  readonly state?: 'draft' | 'open' | 'closed'
  readonly languages?: readonly string[]
  readonly kind?: 'open-link' | 'codes'
  readonly evidenceKind?: 'own-phone' | 'shared-device'
  /** How many one-time codes each collector gets. */
  readonly codes?: number
  readonly meetsAsOneGroup?: boolean
  readonly partnershipId?: string
  readonly title?: string
}

export interface MadeWave {
  readonly id: string
  /** Community code → collector id. */
  readonly collectors: Readonly<Record<string, string>>
  /** Community code → the one-time codes of its collector. */
  readonly codes: Readonly<Record<string, readonly string[]>>
}

async function makeCollector(waveId: string, community: string, wishes: WaveWishes) {
  const { partnershipId = 'clackmannanshire', kind = 'open-link', evidenceKind = 'own-phone', codes = 0 } = wishes
  const id = encode(randomBytes(7)).slice(0, 10).toLowerCase()
  const communityId = `${partnershipId}-${community}`
  await database().collector.create({ data: { id, waveId, communityId, kind, evidenceKind, issued: codes } })
  return { community, id, codes: await appendCodes(id, codes, database()) }
}

/** A wave of the reference partnership with a collector for each community, written as rows: no use case has a say. */
export async function makeWave(wishes: WaveWishes = {}): Promise<MadeWave> {
  const { communities = ['recovery'], opensOn = '2026-03-01', answerByDay = '2026-03-31', paperInDay = answerByDay } = wishes
  const { partnershipId = 'clackmannanshire', title = 'Spring' } = wishes
  const { id } = await database().wave.create({
    data: {
      partnershipId,
      title,
      instrumentId: wishes.instrument ?? 'place-standard-14',
      place: wishes.place ?? 'area',
      languages: JSON.stringify(wishes.languages ?? ['en', 'gd', 'pl', 'uk', 'ar']),
      state: wishes.state ?? 'open',
      opensOn,
      answerByDay,
      paperInDay,
      publishOn: wishes.publishOn ?? null,
    },
  })
  for (const community of communities) {
    const row = { waveId: id, communityId: `${partnershipId}-${community}`, meetsAsOneGroup: wishes.meetsAsOneGroup ?? false }
    await database().waveCommunity.create({ data: row })
  }
  const collectors = await Promise.all(communities.map((community) => makeCollector(id, community, wishes)))
  return {
    id,
    collectors: Object.fromEntries(collectors.map((collector) => [collector.community, collector.id])),
    codes: Object.fromEntries(collectors.map((collector) => [collector.community, collector.codes])),
  }
}
