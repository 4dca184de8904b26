import { decodeBase64 } from './base64'
import { bloomFilter } from './bloom-filter'
import { slipsOf, stemsOf } from './known-word'
import type { Lexicon, NameSort } from './lexicon'
import { plainText } from './plain-text'

/** Shorter words have too many neighbours to be told from a slip. */
const leastSlipped = 4

/** The sections of the packed words, one a line: its name and what it holds. bin/make-words.mjs writes them. */
function sectionsOf(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.split('\n').map((line) => [line.split(' ', 1)[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const))
}

function sortOf(word: string, sure: ReadonlySet<string>, words: ReadonlySet<string>): NameSort | null {
  if (sure.has(word)) return 'name'
  return words.has(word) ? 'word too' : null
}

/** Two frequent words written as one: `keyworker`, `flipchart`. */
function isCompound(word: string, typical: ReadonlySet<string>): boolean {
  for (let at = leastSlipped; at <= word.length - leastSlipped; at += 1)
    if (typical.has(word.slice(0, at)) && typical.has(word.slice(at).replace(/s$/, ''))) return true
  return false
}

/** The words that the search knows, of the file that bin/make-words.mjs packs. */
export function unpackLexicon(packed: string): Lexicon {
  const sections = sectionsOf(packed)
  const set = (name: string) => new Set((sections.get(name) ?? '').split(' '))
  const [sure, both, surnames, wordSurnames] = [set('sure'), set('both'), set('surname'), set('word-surname')]
  const [scots, capital, typical] = [set('scots'), set('capital'), set('typical')]
  const places = new Set((sections.get('place') ?? '').split('|'))
  const inDictionary = bloomFilter(decodeBase64(sections.get('known') ?? ''), Number(sections.get('rounds') ?? 0))
  const isWord = (word: string) => scots.has(word) || inDictionary(word)
  return {
    firstName: (word) => sortOf(word, sure, both),
    surname: (word) => sortOf(word, surnames, wordSurnames),
    isKnown: (word) => scots.has(word) || stemsOf(word).some(isWord) || isCompound(word, typical),
    isTypical: (word) => typical.has(word),
    isSlip: (word) => {
      if (word.length < leastSlipped) return false
      for (const slip of slipsOf(word)) if (typical.has(slip) || scots.has(slip)) return true
      return false
    },
    isOftenCapital: (word) => capital.has(word),
    isPlace: (name) => places.has(name),
  }
}

/** The same words with the places that a partnership has added. */
export function withPlaces(lexicon: Lexicon, names: readonly string[]): Lexicon {
  const own = new Set(names.map((name) => plainText(name).toLowerCase()))
  return { ...lexicon, isPlace: (name) => own.has(name) || lexicon.isPlace(name) }
}
