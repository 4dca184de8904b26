import { database } from '~/data/database.server'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { type MadeWave, makeWave } from './make-wave'
import { setToday } from './today'

interface Wishes {
  /** Community code → how many answer. */
  readonly sizes: Readonly<Record<string, number>>
  readonly publishOn?: string | null
  /** The answer-by and paper-in day, on which the wave is closed and sealed. */
  readonly lastDay?: string
  readonly rating?: (person: number) => number
  readonly partnershipId?: string
}

function requestOf({ partnershipId = 'clackmannanshire' }: Pick<Wishes, 'partnershipId'>) {
  return { partnershipId, actor: 'Test coordinator' }
}

/** A wave of the seven indicator themes that people answered, sealed on its last day. */
export async function makeSealedWave(wishes: Wishes): Promise<MadeWave> {
  const { sizes, publishOn = null, lastDay = '2026-03-31', rating } = wishes
  const request = requestOf(wishes)
  const opensOn = `${lastDay.slice(0, 8)}01`
  const days = { opensOn, answerByDay: lastDay, paperInDay: lastDay, publishOn }
  const wave = await makeWave({ ...days, ...request, communities: Object.keys(sizes), instrument: 'place-standard-7' })
  const ratingOf = rating ?? ((person: number) => (person % 7) + 1)
  const rows = Object.entries(sizes).flatMap(([community, size]) =>
    Array.from({ length: size }, (_, person) => ({
      collectorId: wave.collectors[community] ?? '',
      answers: JSON.stringify({ ratings: { PS08: ratingOf(person), PS12: ratingOf(person + 2) }, priorities: [] }),
    })),
  )
  await database().pending.createMany({ data: rows })
  setToday(lastDay)
  await closeWave({ waveId: wave.id, ...request })
  const sealed = await sealWave({ waveId: wave.id, ...request })
  if (!sealed.ok) throw new Error(`The wave was not sealed: ${JSON.stringify(sealed.problems)}`)
  return wave
}

/** The same, published at once. */
export async function makePublishedWave(wishes: Omit<Wishes, 'publishOn'>): Promise<MadeWave> {
  const wave = await makeSealedWave(wishes)
  await publishRelease({ waveId: wave.id, ...requestOf(wishes) })
  return wave
}
