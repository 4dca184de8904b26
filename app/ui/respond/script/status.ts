import { word, type PhoneWord } from './words'

let announced = ''

/**
 * Says where the answers are, in words. What is under way is shown and not read out, or a screen reader would speak with every letter that is
 * typed; a change of place is read out once.
 */
export function sayStatus(
  kind: Extract<PhoneWord, 'saving' | 'saved' | 'cannot' | 'sending' | 'waiting' | 'sent' | 'shared' | 'othersWait'>,
): void {
  const line = document.querySelector<HTMLElement>('#status')
  if (line === null) return
  line.dataset['state'] = kind
  line.textContent = word(kind)
  if (kind === 'saving' || kind === announced) return
  announced = kind
  const voice = document.querySelector('#voice')
  if (voice) voice.textContent = word(kind)
}
