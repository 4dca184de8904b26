import type { Lexicon } from './lexicon'

/** The words that a browser loads, one line a kind: first names, surnames, places. */
export function unpackLexicon(packed: string): Lexicon {
  const [first = '', last = '', places = ''] = packed.split('\n')
  const [firstNames, surnames] = [new Set(first.split(' ')), new Set(last.split(' '))]
  const named = new Set(places.split('|'))
  return {
    isFirstName: (word) => firstNames.has(word),
    isSurname: (word) => surnames.has(word),
    isKnown: () => true,
    isPlace: (name) => named.has(name),
  }
}
