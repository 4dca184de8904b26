import { addDays, daysBetween, type Day } from '../kernel/day'
import type { Problem } from '../kernel/result'
import { isUnfinished, type WaveState } from './wave-state'

/** One wave that a community stands in. */
export interface CommunityWave {
  readonly id: string
  readonly title: string
  readonly state: WaveState
  readonly closedOn: Day | null
}

/** A community, with every wave it stands or stood in. */
export interface CommunityHistory {
  readonly id: string
  readonly name: string
  readonly waves: readonly CommunityWave[]
}

/**
 * Why a community cannot be asked in a wave that closes on this day or later, or null when it can: it stands in another unfinished wave,
 * or one of its waves closed fewer than `apart` days before. `waveId` is the wave itself when it exists already.
 */
export function communityProblem(community: CommunityHistory, closesOn: Day, apart: number, waveId: string | null): Problem | null {
  const others = community.waves.filter((wave) => wave.id !== waveId)
  const unfinished = others.find((wave) => isUnfinished(wave.state))
  if (unfinished !== undefined) {
    return { item: 'communities', key: 'wave.community.busy', values: { community: community.name, wave: unfinished.title } }
  }
  const near = others.find((wave) => wave.closedOn !== null && daysBetween(wave.closedOn, closesOn) < apart)
  if (near === undefined || near.closedOn === null) return null
  const values = { community: community.name, wave: near.title, apart, day: addDays(near.closedOn, apart) }
  return { item: 'communities', key: 'wave.community.too-soon', values }
}
