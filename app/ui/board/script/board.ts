import { startBoard, type BoardSession } from './board-session'
import { made } from './contribution-node'
import { watchContributions } from './contributions'
import { deskOf, type Desk } from './desk'
import { drawingIn } from './draw-board'
import { watchInterruptions } from './interrupting'
import { keyLegend, keyLine } from './key-legend'
import { readLayout } from './named-layout'
import { watchHeight, watchOpenStage } from './open-stage'
import { ownContribution } from './own-contribution'
import { watchRefusals } from './refusals'
import { watchTakenOff } from './taken-off'
import { tellScreen } from './tell-screen'
import { stateLine, tellOthers, tellState } from './tell-state'
import { watchTyping } from './typing'
import { voiceOf } from './voice'

interface Places {
  readonly root: HTMLElement
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  readonly status: HTMLElement
}

function places(): Places | null {
  const root = document.querySelector<HTMLElement>('#board:not([data-screen])')
  const form = root?.querySelector<HTMLFormElement>('form#add')
  const box = form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  const status = root?.querySelector<HTMLElement>('[data-board-status]')
  return root && form && box && status ? { root, form, box, status } : null
}

/** Takes the last act back; also a button, because not everybody has a key. */
function undoing({ session, voice }: Desk): { readonly undo: () => void; readonly button: HTMLElement } {
  const undo = (): void => {
    if (!session.undoable()) return voice.say('There is nothing to undo.')
    void session.undo().then(() => voice.say('Undone.'))
  }
  const button = made('button', 'ds_button ds_button--secondary', 'Undo')
  button.setAttribute('type', 'button')
  button.addEventListener('click', undo)
  return { undo, button }
}

/** The buttons and what was done last stand in one row, so that the board below keeps its room. */
function arrange({ form, status }: Places, undoButton: HTMLElement): void {
  const row = made('div', 'wm-typing__row')
  const add = form.querySelector<HTMLElement>('button[type="submit"]')
  form.append(row)
  row.append(...(add === null ? [] : [add]), undoButton, status)
  form.append(keyLine())
  form.after(keyLegend())
}

function take({ root, form, box, status }: Places, session: BoardSession): void {
  const own = new Set<string>()
  const look = { make: (shown: Parameters<typeof ownContribution>[0]) => ownContribution(shown, session.standing), state: session.standing }
  const drawing = drawingIn(root, look)
  const plain = deskOf({ root, session, layout: readLayout(root), voice: voiceOf(status) })
  const desk: Desk = {
    ...plain,
    perform: (entry, done) => {
      if (entry.act === 'add') own.add(entry.id)
      const outcome = plain.perform(entry, done)
      const node = entry.act === 'add' ? drawing.nodeOf(entry.id) : null
      if (node !== null) {
        contributions.stop.put(node)
        node.scrollIntoView({ block: 'nearest' })
      }
      return outcome
    },
  }
  const { undo, button } = undoing(desk)
  const typing = watchTyping(form, box, desk, { toBoard: () => contributions.focus(), undo })
  const contributions = watchContributions(desk, { edit: typing.edit, toText: typing.focus, undo })
  arrange({ root, form, box, status }, button)
  const stages = [...root.querySelectorAll('section[data-stage]')].at(-1) ?? form
  const told = [
    stateLine(desk, form),
    watchRefusals(desk, form),
    watchInterruptions(desk),
    watchTakenOff(desk, stages),
    tellState(desk),
    tellOthers(desk, (id) => own.has(id)),
    tellScreen(desk),
  ]
  const show = (): void => {
    drawing.draw(session.board())
    contributions.stop.mend()
    for (const tell of told) tell()
  }
  root.classList.add('wm-board--live')
  show()
  session.onChange(show)
  watchHeight(root, form)
  watchOpenStage(root, form, () => contributions.stop.mendSeen())
  box.focus()
}

const found = places()
// A browser that can do none of it has the page with its forms.
if (found !== null)
  startBoard(found.root).then(
    (session) => take(found, session),
    () => undefined,
  )
