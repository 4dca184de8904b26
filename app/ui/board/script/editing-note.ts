import { made } from './contribution-node'

interface EditingNote {
  show(beginning: string): void
  hide(): void
}

/** Says over the text box that it holds the words of a contribution, and lets it be left as it was. */
export function editingNote(form: HTMLFormElement, box: HTMLTextAreaElement, leave: () => void): EditingNote {
  const note = made('p', 'wm-typing__editing')
  note.id = 'editing-note'
  note.hidden = true
  const words = made('span', '')
  const button = made('button', 'wm-link-button', 'Leave it as it was (Esc)')
  button.setAttribute('type', 'button')
  button.addEventListener('click', leave)
  note.append(words, ' ', button)
  ;(box.closest('label') ?? box).before(note)
  const submit = form.querySelector('button[type="submit"], button:not([type])')
  const usual = submit?.textContent ?? ''
  const described = box.getAttribute('aria-describedby')
  return {
    show: (beginning) => {
      words.textContent = `Changing “${beginning}”.`
      note.hidden = false
      box.setAttribute('aria-describedby', [note.id, described].filter(Boolean).join(' '))
      if (submit) submit.textContent = 'Keep the change'
    },
    hide: () => {
      note.hidden = true
      if (described === null) box.removeAttribute('aria-describedby')
      else box.setAttribute('aria-describedby', described)
      if (submit) submit.textContent = usual
    },
  }
}
