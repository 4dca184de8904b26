import type { Entry } from '../../../domain/workshop/entry'
import { refusalWords } from '../board-words'
import type { RefusedEntry } from './board-session'
import { beginning, made } from './contribution-node'
import type { Desk } from './desk'

function wordsOf(entry: Entry, textOf: (id: string) => string): string {
  if ('text' in entry) return entry.text
  return 'id' in entry ? textOf(entry.id) : ''
}

/** What the server did not take, with why and with its words, until somebody has seen it. Returns what draws it anew. */
export function watchRefusals({ session, voice }: Desk, before: Element): () => void {
  const whole = made('div', 'wm-panel wm-panel--warning')
  whole.hidden = true
  const list = made('ul', 'wm-board__list')
  whole.append(made('p', '', 'Some of what was done on this device was not taken:'), list)
  before.before(whole)
  const textOf = (id: string) => session.board().contributions.find((one) => one.id === id)?.text ?? ''
  const lineOf = (refused: RefusedEntry): HTMLElement => {
    const [line, words] = [made('li', ''), wordsOf(refused.entry, textOf)]
    const why = refusalWords[refused.key] ?? 'The server could not use it'
    const button = made('button', 'wm-tools__button', 'I have seen this')
    button.append(made('span', 'wm-visually-hidden', `: ${beginning(words)}`))
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => void session.dismiss(refused))
    line.append(made('p', 'wm-board__words', words === '' ? `${why}.` : `${why}: “${words}”`), button)
    return line
  }
  let drawn = ''
  return () => {
    const refused = session.refused()
    const now = refused.map(({ capture, sequence }) => `${capture} ${sequence}`).join(' ')
    if (now === drawn) return
    if (refused.length > 0) voice.say(refused.length === 1 ? 'One act was not taken.' : `${refused.length} acts were not taken.`)
    drawn = now
    whole.hidden = refused.length === 0
    list.replaceChildren(...refused.map(lineOf))
  }
}
