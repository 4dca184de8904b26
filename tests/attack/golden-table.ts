import { findLeak } from './find-leak'
import { goldenCases } from './golden-cases'
import { certainSum } from './integer-attacker'
import type { Puzzle } from './puzzle'

/** The classes whose sum is certain although they are few, or although nothing was published of them alone. */
function certainSums(puzzle: Puzzle): string {
  const sums = puzzle.classes.flatMap(({ name, size }, position) => {
    const sum = certainSum(puzzle, [position])
    return sum === null || size >= 10 ? [] : [`${name}: ${sum} of ${size}`]
  })
  return sums.join('; ')
}

/** What the attackers derive from each naive publication, as a table in Markdown. */
export function goldenTable(): string {
  const rows = goldenCases.map(({ id, published, puzzle }) => {
    const leak = findLeak(puzzle)
    const sums = certainSums(puzzle)
    return `| ${id} | ${published} | ${leak?.attacker ?? '–'}, ${leak?.who ?? ''} | ${sums === '' ? (leak?.derived ?? '') : sums} |`
  })
  return ['| id | published | found by | derived (points of people) |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
