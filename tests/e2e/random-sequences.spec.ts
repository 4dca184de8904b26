import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { drawSequence, formatAction, seedOf } from '../bench/sequences/draw'
import { startLane } from '../bench/sequences/lane'
import { openPhone, runSequence } from '../bench/sequences/run'
import { startSite } from '../support/start-site'

const [seed, count] = [1, 12]

test('whatever is killed, lost, doubled or reloaded, no acknowledged answer is lost, none counts twice, and the phone keeps nothing', async () => {
  test.setTimeout(600_000)
  const origin = await startSite({ command: 'demo' })
  await origin.stop({ keepData: true })
  const lane = await startLane(origin)
  const phone = await openPhone()
  for (let nth = 0; nth < count; nth += 1) {
    const sequence = drawSequence(seedOf(seed, nth))
    const { wrong, diary } = await runSequence(phone, lane, sequence)
    const told = [`Sequence ${sequence.seed}:`, ...sequence.actions.map(formatAction), 'What happened:', ...diary].join('\n')
    expect(wrong, told).toEqual([])
  }
  await phone.close()
  await lane.end()
  rmSync(origin.folder, { recursive: true, force: true })
})
