import { beginning, made } from './contribution-node'
import type { Desk } from './desk'

/** What was taken off the board, each with the way back; folded away. Returns what draws it anew. */
export function watchTakenOff({ root, session, perform }: Desk, after: Element): () => void {
  root.querySelector('[data-taken-off]')?.remove()
  const whole = made('details', 'wm-details')
  const list = made('ul', 'wm-board__list')
  whole.append(made('summary', '', 'Taken off the board'), list)
  after.after(whole)
  let drawn = ''
  return () => {
    const removed = session.board().contributions.filter(({ isRemoved }) => isRemoved)
    const now = removed.map(({ id }) => id).join(' ')
    whole.hidden = removed.length === 0
    if (now === drawn) return
    drawn = now
    list.replaceChildren(
      ...removed.map(({ id, text }) => {
        const line = made('li', '')
        const words = made('p', 'wm-board__words', text)
        words.dir = 'auto'
        const button = made('button', 'wm-tools__button', 'Put back')
        button.append(made('span', 'wm-visually-hidden', `: ${beginning(text)}`))
        button.setAttribute('type', 'button')
        button.addEventListener('click', () => {
          whole.querySelector('summary')?.focus()
          perform({ act: 'restore', id }, `Put back: ${beginning(text)}`)
        })
        line.append(words, button)
        return line
      }),
    )
  }
}
