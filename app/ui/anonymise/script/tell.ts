import { keyOf, type Mark } from './find-marks'
import type { MarkWord } from '../mark-word'

/** The one place of a page from which marks are read out. It has to stand there before anything is said in it. */
export function voiceIn(root: HTMLElement): HTMLElement {
  const standing = document.querySelector<HTMLElement>('#marks-voice')
  if (standing !== null) return standing
  const made = document.createElement('p')
  made.id = 'marks-voice'
  made.className = 'unseen'
  made.setAttribute('role', 'status')
  root.after(made)
  return made
}

/** Reads out, once and when the reader has nothing else to say, what is new under a box. */
export function tellMarks(voice: HTMLElement, marks: readonly Mark[], told: Set<string>, say: (word: MarkWord) => string): void {
  const fresh = marks.filter((mark) => !told.has(keyOf(mark)))
  if (fresh.length === 0) return
  for (const mark of fresh) told.add(keyOf(mark))
  voice.textContent = `${say('told')} ${fresh.map(({ piece, word }) => `${piece}, ${say(word)}`).join('; ')}`
}
