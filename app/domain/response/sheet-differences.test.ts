import { describe, expect, test } from 'vitest'
import { differencesOf, isDisputed, settleDifferences, type Verdict } from './sheet-differences'
import type { SheetEntry } from './sheet-entry'

const themes = ['PS01', 'PS02', 'PS03']
const asked = { themes, scale: { min: 1, max: 7 }, own: [] }

function sheet(ratings: Record<string, number>, priorities: string[] = [], good = ''): SheetEntry {
  const texts = good === '' ? [] : [{ theme: 'PS02', box: 'good' as const, text: good }]
  return { answers: { ratings, priorities }, texts }
}

const first = sheet({ PS01: 3, PS02: 4 }, ['PS01', 'PS02'], 'The bus')

test.each`
  second                                                        | differences
  ${first}                                                      | ${[]}
  ${sheet({ PS01: 3, PS02: 5 }, ['PS01', 'PS02'], 'The bus')}   | ${['PS02: 4 / 5']}
  ${sheet({ PS01: 3 }, ['PS01', 'PS02'], 'The bus')}            | ${['PS02: 4 / ']}
  ${sheet({ PS01: 3, PS02: 4, PS03: 1 }, ['PS01'], 'The bus')}  | ${['PS03:  / 1', 'priorities: 1 2 / 1']}
  ${sheet({ PS01: 3, PS02: 4 }, ['PS01', 'PS02'], 'The  bus')}  | ${[]}
  ${sheet({ PS01: 3, PS02: 4 }, ['PS01', 'PS02'], 'The buses')} | ${['good_PS02: The bus / The buses']}
  ${sheet({ PS01: 3, PS02: 4 }, ['PS01', 'PS02'])}              | ${['good_PS02: The bus / ']}
`('$second differs in $differences', ({ second, differences }: { second: SheetEntry; differences: string[] }) => {
  expect(differencesOf(first, second, asked).map((found) => `${found.item}: ${found.first} / ${found.second}`)).toEqual(differences)
})

test('a sheet that was typed once is not disputed', () => {
  expect([isDisputed({ entry: first, again: null }, asked), isDisputed({ entry: null, again: null }, asked)]).toEqual([false, false])
  expect(isDisputed({ entry: first, again: sheet({}) }, asked)).toBe(true)
})

describe('what the typist decides', () => {
  const second = sheet({ PS01: 7, PS02: 4 }, ['PS02', 'PS03'], 'The buses')
  const settle = (verdicts: Record<string, Verdict>) => settleDifferences(first, second, verdicts, asked)
  const all: Record<string, Verdict> = {
    PS01: { pick: 'second' },
    good_PS02: { pick: 'first' },
    priorities: { pick: 'other', typed: '3, 1' },
  }

  test('goes into the one entry that the sheet then has', () => {
    expect(settle(all)).toEqual({ ok: true, value: sheet({ PS01: 7, PS02: 4 }, ['PS01', 'PS03'], 'The bus') })
  })

  test.each<[what: string, verdicts: Record<string, Verdict>, keys: string[]]>([
    ['nothing', {}, ['PS01 difference-open', 'good_PS02 difference-open', 'priorities difference-open']],
    ['no rating', { ...all, PS01: { pick: 'other', typed: '9' } }, ['PS01 rating']],
    ['four priorities', { ...all, priorities: { pick: 'other', typed: '1 2 3 1' } }, ['priorities priorities-many']],
    ['no theme', { ...all, priorities: { pick: 'other', typed: '8' } }, ['priorities priority-unknown']],
  ])('%s is refused', (_, verdicts, keys) => {
    const refused = settle(verdicts)
    expect(refused.ok ? [] : refused.problems.map(({ item, key }) => `${item} ${key}`)).toEqual(keys)
  })
})
