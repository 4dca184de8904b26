import lexicon from './generated/words.txt?url'
import { markWordNames, type MarkWords } from './mark-word'

interface MarksRoot {
  readonly 'data-lexicon': string
  readonly 'data-mark-words': string
  readonly 'data-places'?: string
}

/**
 * What the element around text boxes that carry `data-marks` hands to the script that marks: where the words are, how a mark is told, and, where
 * the partnership has places of its own, the address of `{ "places": [names] }`.
 */
export function marksRoot(words: MarkWords, places?: string): MarksRoot {
  return {
    'data-lexicon': lexicon,
    'data-mark-words': JSON.stringify(markWordNames.map((name) => words[name])),
    ...(places === undefined ? {} : { 'data-places': places }),
  }
}
