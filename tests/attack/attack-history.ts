import { findLeak, type Leak } from './find-leak'
import type { History } from './history'
import { playHistory } from './play-history'
import { readRelease } from './read-release'

/** A history that gave something away, with everything that shows it. */
export interface CounterExample {
  readonly history: History
  readonly published: readonly string[]
  readonly leak: Leak
}

/** Lives through a history and attacks all that it published. Null: nothing was found. */
export async function attackHistory(history: History): Promise<CounterExample | null> {
  const waves = await playHistory(history)
  for (const { payload, roster } of waves) {
    for (const puzzle of readRelease(payload, roster)) {
      const leak = findLeak(puzzle, history.isThorough)
      if (leak !== null) return { history, published: waves.map((wave) => wave.payload), leak }
    }
  }
  return null
}
