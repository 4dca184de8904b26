import { markWordNames, type MarkWord } from '../mark-word'

/** Where the text boxes of a page stand that are marked, with what it hands to the script: marks-root.ts writes it. */
export const rootOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-lexicon]')

/** How a mark is told, in the language of the page that stands there. */
export function wordsOf(root: HTMLElement): (word: MarkWord) => string {
  const words = JSON.parse(root.dataset['markWords'] ?? '[]') as readonly string[]
  return (word) => words[markWordNames.indexOf(word)] ?? ''
}
