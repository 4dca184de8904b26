import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { beginSealing, findSealing, type Sealing } from '~/usecases/seal-in-background.server'
import { closeWave } from '~/usecases/close-wave.server'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { setToday } from '../support/today'

const request = { partnershipId: 'clackmannanshire', actor: 'Test coordinator' }
/** More than two pages, so that there is something to see of the way. */
const people = 12_000

async function closedWave(size: number): Promise<string> {
  const wave = await makeWave({ communities: ['recovery'], answerByDay: '2026-03-31' })
  const collectorId = wave.collectors['recovery'] ?? ''
  const rows = Array.from({ length: size }, (_, person) => ({
    collectorId,
    answers: JSON.stringify({ ratings: { PS08: (person % 7) + 1 }, priorities: [] }),
  }))
  for (let start = 0; start < size; start += 2000) await database().pending.createMany({ data: rows.slice(start, start + 2000) })
  setToday('2026-03-31')
  await closeWave({ waveId: wave.id, ...request })
  return wave.id
}

beforeEach(freshDatabase)

test('a wave of several pages is sealed with every response in it, and says per cent on the way', async () => {
  const waveId = await closedWave(people)
  expect(findSealing(waveId)).toBeNull()
  const seen: Sealing[] = []
  const look = setInterval(() => {
    const sealing = findSealing(waveId)
    if (sealing !== null) seen.push(sealing)
  }, 5)
  let sealing = await beginSealing({ waveId, ...request })
  while (sealing.state === 'under way') sealing = (await beginSealing({ waveId, ...request })) satisfies Sealing
  clearInterval(look)

  expect(sealing).toEqual({ state: 'ended', result: { ok: true, value: { batches: 1 } } })
  const percents = seen.flatMap((state) => (state.state === 'under way' ? [state.percent] : []))
  expect(percents.every((percent) => Number.isInteger(percent) && percent >= 0 && percent <= 100)).toBe(true)
  expect(new Set(percents).size).toBeGreaterThan(1)
  expect(percents).toEqual(percents.toSorted((a, b) => a - b))
  expect(await database().publicRecord.findFirst({ where: { theme: 'PS08' } })).toMatchObject({ kind: 'exact', n: people, sum: 47_995 })
  expect(await database().pending.count()).toBe(0)
})

test('a sealed wave is refused in words, also by the one that works in the background', async () => {
  const waveId = await closedWave(12)
  await beginSealing({ waveId, ...request })
  expect(await beginSealing({ waveId, ...request })).toEqual({
    state: 'ended',
    result: { ok: false, problems: [{ item: 'wave', key: 'wave.alreadySealed' }] },
  })
})
