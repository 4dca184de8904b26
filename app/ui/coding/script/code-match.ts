/** How a code answers to what was typed: its name holds it, or has a word of the same stem. */
export type CodeMatch = 'held' | 'stem'

/** The fewest letters from their beginning on that two words of one stem share. */
const fewestLetters = 4

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sharedLetters(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count += 1
  return count
}

function haveOneStem(typed: string, word: string): boolean {
  return sharedLetters(typed, word) >= Math.max(fewestLetters, Math.ceil(typed.length / 2))
}

/**
 * How the name of a code answers to what was typed, or null where it does not. A word has the stem of a typed one when both begin with the same
 * letters: four at least, and at least half of what was typed ("house" finds "Housing", "community" does not find "Committed").
 */
export function matchOfCode(name: string, typed: string): CodeMatch | null {
  if (name.toLowerCase().includes(typed.trim().toLowerCase())) return 'held'
  const [wanted, words] = [wordsOf(typed), wordsOf(name)]
  return wanted.length > 0 && wanted.every((one) => words.some((word) => haveOneStem(one, word))) ? 'stem' : null
}
