import { interruptionReasons, type Interruption, type InterruptionReason } from '../../../domain/workshop/board'
import type { Entry } from '../../../domain/workshop/entry'
import { reasonWords } from '../board-words'
import { made } from './contribution-node'
import type { Desk } from './desk'

const actWords: Readonly<Record<Interruption['act'], string>> = { paused: 'Paused', resumed: 'Went on', stopped: 'Stopped' }

function sentence({ act, reason }: Interruption): string {
  return act === 'resumed' ? actWords[act] : `${actWords[act]}: ${reasonWords[reason].toLowerCase()}`
}

/** Which acts make sense after the last one. */
const possible: Readonly<Record<Interruption['act'], ReadonlyArray<'pause' | 'resume' | 'stop'>>> = {
  paused: ['resume', 'stop'],
  resumed: ['pause', 'stop'],
  stopped: ['resume'],
}

function entryOf(act: 'pause' | 'resume' | 'stop', reason: InterruptionReason): Entry {
  return act === 'resume' ? { act } : { act, reason }
}

/** Pausing and stopping with a reason, recorded on the device like everything else. Returns what draws it anew. */
export function watchInterruptions({ root, session, perform }: Desk): () => void {
  const [list, form] = [root.querySelector('[data-interruption-list]'), root.querySelector<HTMLFormElement>('form#interrupt')]
  if (list === null || form === null) return () => undefined
  const reason = document.createElement('select')
  reason.className = 'ds_select'
  reason.append(...interruptionReasons.map((code) => new Option(reasonWords[code], code)))
  const why = made('label', 'ds_label', 'Why ')
  why.append(reason)
  const buttons = (['pause', 'resume', 'stop'] as const).map((act) => {
    const button = made(
      'button',
      'ds_button ds_button--secondary ds_button--small',
      { pause: 'Pause', resume: 'Go on', stop: 'Stop the workshop' }[act],
    )
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => {
      const entry = entryOf(act, reason.value as InterruptionReason)
      const done = { pause: 'Paused', resume: 'The workshop goes on', stop: 'Stopped' }[act]
      perform(entry, done)
      if (button.hidden) (buttons.find(([, other]) => !other.hidden)?.[1] ?? form).focus()
    })
    return [act, button] as const
  })
  const acts = made('p', 'wm-actions')
  acts.append(...buttons.map(([, button]) => button))
  form.replaceChildren(why, acts)
  form.addEventListener('submit', (event) => event.preventDefault())
  let drawn = -1
  return () => {
    const { interruptions } = session.board()
    if (interruptions.length === drawn) return
    drawn = interruptions.length
    list.replaceChildren(...interruptions.map((one) => made('li', '', sentence(one))))
    const last = interruptions.at(-1)?.act ?? 'resumed'
    root.dataset['interrupted'] = last
    for (const [act, button] of buttons) button.hidden = !possible[last].includes(act)
    why.hidden = last === 'stopped'
  }
}
