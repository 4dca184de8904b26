import { randomBytes, randomUUID } from 'node:crypto'
import { database } from '~/data/database.server'
import { storeOwnQuestions } from '~/data/own-questions.server'
import { encode } from '~/domain/response/crockford'
import type { History, PlannedWave } from './history'
import { typists } from './random-history'

/** Who asks instead of typing: the answers come in through interviews. */
export const interviewer = 'interviewer'

/** A partnership of its own for one history, so that one database serves many. */
export interface Stage {
  readonly partnershipId: string
  communityId(code: string): string
  typistId(name: string): string
}

export async function buildStage(history: History): Promise<Stage> {
  const partnershipId = `attacked-${randomUUID()}`
  const communityId = (code: string) => `${partnershipId}-${code}`
  const typistId = (name: string) => `${partnershipId}-${name}`
  await database().partnership.create({
    data: { id: partnershipId, name: 'Attacked', area: 'Attacked', residents: 0, leaveAddress: 'about:blank' },
  })
  const codes = history.waves[0]?.communities.map(({ code }) => code) ?? []
  await database().community.createMany({
    data: codes.map((code, order) => ({ id: communityId(code), partnershipId, code, name: code, order })),
  })
  const staff = [...typists, interviewer].map((name) => ({
    id: typistId(name),
    partnershipId,
    name,
    signInName: typistId(name),
    passwordHash: '',
    role: 'facilitator',
  }))
  await database().staff.createMany({ data: staff })
  return { partnershipId, communityId, typistId }
}

/** The days of a wave: a hundred and twenty apart, so that they may follow each other. */
export interface WaveDays {
  readonly opensOn: string
  readonly answerByDay: string
  readonly paperInDay: string
}

export function daysOf(position: number): WaveDays {
  const day = (after: number) => new Date(Date.UTC(2026, 0, 10 + 120 * position + after)).toISOString().slice(0, 10)
  return { opensOn: day(0), answerByDay: day(20), paperInDay: day(27) }
}

/** A wave that is open, with a way in for phones and one for each typist of each community. */
export interface OpenedWave {
  readonly id: string
  /** The collector of a community for phones (null) or for what a member of staff types. */
  collectorId(code: string, typist: string | null): string
}

export async function openStageWave(stage: Stage, wave: PlannedWave & Pick<History, 'own'>, days: WaveDays): Promise<OpenedWave> {
  const { partnershipId, communityId, typistId } = stage
  const plan = { partnershipId, title: `Wave of ${days.opensOn}`, instrumentId: 'place-standard-7', place: 'area', languages: '["en"]' }
  const { id: waveId } = await database().wave.create({ data: { ...plan, ...days, state: 'open' } })
  await database().waveCommunity.createMany({
    data: wave.communities.map(({ code, meetsAsOneGroup }) => ({ waveId, communityId: communityId(code), meetsAsOneGroup })),
  })
  await storeOwnQuestions(waveId, wave.own, database())
  const ways = wave.communities.flatMap(({ code, people }) =>
    [...new Set([null, ...people.map((person) => person.typist)])].map((typist) => ({
      code,
      typist,
      id: encode(randomBytes(7)).slice(0, 10).toLowerCase(),
    })),
  )
  const rows = ways.map(({ code, typist, id }) => ({ id, waveId, communityId: communityId(code), issued: 0, ...kindOf(typist, typistId) }))
  await database().collector.createMany({ data: rows })
  return { id: waveId, collectorId: (code, typist) => ways.find((way) => way.code === code && way.typist === typist)?.id ?? '' }
}

function kindOf(typist: string | null, typistId: (name: string) => string) {
  if (typist === null) return { kind: 'open-link', evidenceKind: 'own-phone', ownerId: null }
  if (typist === interviewer) return { kind: 'interview', evidenceKind: 'interviewer', ownerId: typistId(typist) }
  return { kind: 'paper', evidenceKind: 'paper', ownerId: typistId(typist) }
}
