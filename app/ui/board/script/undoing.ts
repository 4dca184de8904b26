import type { Entry } from '../../../domain/workshop/entry'
import { made } from './contribution-node'
import type { Desk } from './desk'

interface Undoing {
  readonly undo: () => void
  readonly button: HTMLElement
  /** Hears of every act before it can be undone. */
  hear(entry: Entry): void
}

/**
 * Takes the last act back; also a button, because not everybody has a key. Who took a contribution off comes back to it; who is typing goes on
 * typing, unless it was the taking off that led to the box.
 */
export function undoing({ session, voice }: Desk, box: HTMLTextAreaElement, nodeOf: (id: string) => HTMLElement | null): Undoing {
  let ledToBox: string | null = null
  box.addEventListener('input', () => (ledToBox = null))
  const undo = (): void => {
    if (!session.undoable()) return voice.say('There is nothing to undo.')
    const isTyping = document.activeElement === box
    void session.undo().then((entry) => {
      voice.say('Undone.')
      if (entry?.act === 'restore' && (!isTyping || ledToBox === entry.id)) nodeOf(entry.id)?.focus()
    })
  }
  const button = made('button', 'ds_button ds_button--secondary', 'Undo')
  button.setAttribute('type', 'button')
  button.addEventListener('click', undo)
  return {
    undo,
    button,
    hear: (entry) => {
      ledToBox = entry.act === 'remove' && document.activeElement === box ? entry.id : null
    },
  }
}
