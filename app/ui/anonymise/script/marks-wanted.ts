/** The event by which a script asks what in a text that left its box may point to somebody and was told to nobody. */
export const marksWanted = 'marks-wanted'

/** What is asked; whoever knows puts the pieces in. Where the words have not come there are none. */
export interface MarksWanted {
  readonly text: string
  readonly pieces: string[]
}

/** Asks it of the marks of the page, at once. */
export function unseenMarks(box: HTMLTextAreaElement, text: string): readonly string[] {
  const detail: MarksWanted = { text, pieces: [] }
  box.dispatchEvent(new CustomEvent(marksWanted, { bubbles: true, detail }))
  return detail.pieces
}
