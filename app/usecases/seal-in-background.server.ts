import { setTimeout as wait } from 'node:timers/promises'
import { refused, type Result } from '~/domain/kernel/result'
import { sealWave, type Sealed, type SealRequest } from './seal-wave.server'

/** How a sealing stands: how far it is, per cent, or how it ended. */
export type Sealing =
  { readonly state: 'under way'; readonly percent: number } | { readonly state: 'ended'; readonly result: Result<Sealed> }

interface Work {
  sealing: Sealing
  readonly end: Promise<unknown>
}

/** Of this process: a restart forgets it, and the wave is then either sealed or not. */
const works = new Map<string, Work>()

/** A wave of the usual size is sealed before anybody has to look at a progress bar: milliseconds. */
const atOnce = 1500

function begin(request: SealRequest): Work {
  const { waveId } = request
  const tellPercent = (percent: number) => {
    work.sealing = { state: 'under way', percent }
  }
  const end = sealWave(request, tellPercent)
    .catch((error: unknown): Result<Sealed> => {
      // Only what kind of error it was: the message of a database error may quote what it was asked to store.
      process.emitWarning(`Sealing broke off with ${error instanceof Error ? error.name : 'an unknown error'}; nothing was changed`)
      return refused({ item: 'wave', key: 'wave.sealBrokeOff' })
    })
    .then((result) => {
      work.sealing = { state: 'ended', result }
    })
  const work: Work = { sealing: { state: 'under way', percent: 0 }, end }
  works.set(waveId, work)
  return work
}

/** Seals a wave; answers when that has ended, or after a moment with how far it has come. To ask again while it is under way begins nothing. */
export async function beginSealing(request: SealRequest): Promise<Sealing> {
  const known = works.get(request.waveId)
  const work = known?.sealing.state === 'under way' ? known : begin(request)
  await Promise.race([work.end, wait(atOnce, undefined, { ref: false })])
  return work.sealing
}

/** How the sealing of a wave stands; null when this process has not begun one. */
export function findSealing(waveId: string): Sealing | null {
  return works.get(waveId)?.sealing ?? null
}
