import { deriveChoice, type ShownCount } from '~/domain/disclosure/derive-choice'
import { policy } from '~/domain/disclosure/policy'
import { decideSeal } from '~/domain/disclosure/seal'
import { emptyTally, type Tally } from '~/domain/disclosure/tally'
import type { Setting } from './sums-behind'

interface CountRange {
  readonly least: number
  readonly most: number
}

const question = 'asked'

/** What this very code shows of one option of two when so many chose it: of more options each is shown by the same rule. */
function shownFor({ n, meetsAsOneGroup, typed }: Setting, count: number): string {
  const tally: Tally = {
    ...emptyTally,
    n: Math.max(n, policy.k),
    choices: new Map([
      [
        question,
        new Map([
          [1, count],
          [2, n - count],
        ]),
      ],
    ]),
    typedChoices: new Map([[question, typed]]),
  }
  const [batch] = decideSeal([{ communityId: 'any', meetsAsOneGroup, tally }], [], policy, undefined, new Map([[question, 2]]))
  const counts = batch?.choices.get(question)
  if (counts === undefined) throw new Error('Sealing counted nothing')
  return JSON.stringify(deriveChoice(counts, policy)[0])
}

const tables = new Map<string, readonly string[]>()

function tableOf(setting: Setting): readonly string[] {
  const key = `${setting.n} ${setting.meetsAsOneGroup} ${[...setting.typed.values()].toSorted((a, b) => a - b).join()}`
  const known = tables.get(key) ?? Array.from({ length: setting.n + 1 }, (_, count) => shownFor(setting, count))
  tables.set(key, known)
  return known
}

/** All numbers of people, as ranges without a gap, that would have been shown so. */
export function countsBehind(shown: ShownCount, setting: Setting): readonly CountRange[] {
  const words = JSON.stringify(shown)
  const ranges: CountRange[] = []
  for (const [count, said] of tableOf(setting).entries()) {
    if (said !== words) continue
    const last = ranges.at(-1)
    if (last !== undefined && last.most === count - 1) ranges[ranges.length - 1] = { ...last, most: count }
    else ranges.push({ least: count, most: count })
  }
  return ranges
}
