/** The words that the script says, in the language of the page; phone-words.ts writes them. */
export type PhoneWord =
  | 'start'
  | 'next'
  | 'back'
  | 'review'
  | 'notReached'
  | 'done'
  | 'again'
  | 'saving'
  | 'saved'
  | 'cannot'
  | 'sending'
  | 'waiting'
  | 'sent'
  | 'shared'
  | 'skipped'
  | 'none'
  | 'change'
  | 'most'
  | 'noSwitch'
  | 'codeNeedsSignal'
  | 'othersWait'

let said: Partial<Record<PhoneWord, string>> = {}

/** Takes the words of the page that stands there. A page that has none leaves those of the page before. */
export function takeWords(): void {
  const kept = document.querySelector<HTMLElement>('[data-words]')?.dataset['words']
  if (kept !== undefined) said = JSON.parse(kept) as typeof said
}

export function word(name: PhoneWord): string {
  return said[name] ?? ''
}
