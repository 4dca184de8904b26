import type { PlaceholderKind } from '../../../domain/anonymise/kinds'

/** The event by which a script asks what in a text that left its box may point to somebody and was told to nobody. */
export const marksWanted = 'marks-wanted'

/** What nobody was told of: words that stand there still, and the kinds of what is replaced by itself, each once. */
export interface Unseen {
  readonly pieces: readonly string[]
  readonly kinds: readonly PlaceholderKind[]
}

/** What is asked; whoever knows answers at once. Where nothing that finds has come, nobody does. */
export interface MarksWanted {
  readonly text: string
  answer: Unseen
}

/** Asks it of the marks of the page, at once. */
export function unseenMarks(box: HTMLTextAreaElement, text: string): Unseen {
  const detail: MarksWanted = { text, answer: { pieces: [], kinds: [] } }
  box.dispatchEvent(new CustomEvent(marksWanted, { bubbles: true, detail }))
  return detail.answer
}
