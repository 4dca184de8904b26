/** The one place of the board from which is read out what happened; it stands there before anything is said in it. */
export interface Voice {
  /** Says it in place of what was said before; the same sentence twice is said twice. */
  say(sentence: string): void
}

export function voiceOf(place: HTMLElement): Voice {
  return {
    say: (sentence) => {
      // A screen reader is told of a change only: a space that cannot be seen makes one.
      place.textContent = place.textContent === sentence ? `${sentence}\u00a0` : sentence
    },
  }
}
