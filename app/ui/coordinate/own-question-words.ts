import type { OwnKind, OwnWords } from '~/domain/instrument/own-question'
import type { OwnWarning } from '~/domain/instrument/own-question-warnings'

export const ownKindWords: Readonly<Record<OwnKind, string>> = {
  choice: 'One answer of a few',
  rating: 'A rating',
  text: 'In their own words',
}

/** What becomes public of each kind. */
export const ownKindHints: Readonly<Record<OwnKind, string>> = {
  choice: 'Two to six answers, of which people choose one. A count is shown only where at least 30 people of a group answered.',
  rating: 'On the same scale as the themes, with your own words for its ends. Shown like the score of a theme.',
  text: 'People write. It is read and checked like every other text, and never becomes a figure.',
}

export const blankWords: OwnWords = { ask: '', options: [], low: '', high: '' }

/** The sentence of a warning. */
export function warningText({ about, phrase }: OwnWarning): string {
  const promise = about === 'identity' ? 'who they are' : 'what they did, or what was done to them'
  return `“${phrase}”: people are promised that nobody asks ${promise}. Can you ask it in another way?`
}
