// A process of its own that lives through every so-manieth history and attacks it: see attack.ts.
import { makeAttackDatabase } from './attack-database'
import { attackHistory } from './attack-history'
import { tally } from './integer-attacker'
import { programsSolved } from './integer-program'
import { randomHistory } from './random-history'
import type { Share, Word } from './share'

/** So many histories share a database: more make it slow to rewrite, fewer make it slow to copy. */
const renewAfter = 25

function tell(word: Word): void {
  process.send?.(word)
}

async function attackShare({ seed, first, step, histories }: Share): Promise<void> {
  const database = await makeAttackDatabase()
  let [done, waves, themes] = [0, 0, 0]
  for (let number = first; number < histories; number += step) {
    if (done % renewAfter === 0) await database.renew()
    const history = randomHistory(seed, number)
    const found = await attackHistory(history)
    if (found !== null) tell({ kind: 'found', found })
    done += 1
    waves += history.waves.length
    themes += history.waves.length * history.themes.length
    tell({ kind: 'done', number })
  }
  await database.remove()
  tell({ kind: 'sums', sums: { histories: done, releases: waves, themes, ...tally, programs: programsSolved() } })
}

// Whoever ends the attack early ends its processes too.
process.once('disconnect', () => process.exit())

process.once('message', (share: Share) => {
  attackShare(share).then(
    () => process.disconnect(),
    (error: unknown) => {
      tell({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      process.disconnect()
    },
  )
})
