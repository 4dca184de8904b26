import type { ShownLayout } from '../board-view'
import { startBoard, type BoardSession } from './board-session'
import { made } from './contribution-node'
import { watchContributions } from './contributions'
import { deskOf, type Desk } from './desk'
import { drawingIn } from './draw-board'
import { watchInterruptions } from './interrupting'
import { keepDraft } from './keep-draft'
import { keyLegend, keyLine } from './key-legend'
import { readLayout } from './named-layout'
import { watchHeight, watchOpenStage } from './open-stage'
import { ownContribution } from './own-contribution'
import { watchRefusals } from './refusals'
import { watchTakenOff } from './taken-off'
import { stayWithoutSignal } from './stay-here'
import { tellScreen } from './tell-screen'
import { stateLine, tellOthers, tellState } from './tell-state'
import { watchTyping } from './typing'
import { undoing } from './undoing'
import { voiceOf } from './voice'

interface Places {
  readonly root: HTMLElement
  /** What stays in sight. */
  readonly top: HTMLElement
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  readonly status: HTMLElement
}

function places(): Places | null {
  const root = document.querySelector<HTMLElement>('#board:not([data-screen])')
  const top = root?.querySelector<HTMLElement>('[data-board-top]')
  const form = top?.querySelector<HTMLFormElement>('form#add')
  const box = form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  const status = root?.querySelector<HTMLElement>('[data-board-status]')
  return root && top && form && box && status ? { root, top, form, box, status } : null
}

/** The buttons and what was done last stand in one row, so that the board below keeps its room. */
function arrange({ top, form, status }: Places, undoButton: HTMLElement, layout: ShownLayout): void {
  const row = made('div', 'wm-typing__row')
  const add = form.querySelector<HTMLElement>('button[type="submit"]')
  form.append(row)
  row.append(...(add === null ? [] : [add]), undoButton, status)
  form.append(keyLine(layout))
  top.after(keyLegend(layout))
}

function take(places: Places, session: BoardSession): void {
  const { root, top, form, box, status } = places
  const own = new Set<string>()
  const look = { make: (shown: Parameters<typeof ownContribution>[0]) => ownContribution(shown, session.standing), state: session.standing }
  const drawing = drawingIn(root, look)
  const plain = deskOf({ root, session, layout: readLayout(root), voice: voiceOf(status) })
  const desk: Desk = {
    ...plain,
    perform: (entry, done) => {
      undoings.hear(entry)
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
  const undoings = undoing(desk, box, drawing.nodeOf)
  const { undo } = undoings
  const typing = watchTyping(form, box, desk, { toBoard: () => contributions.focus(), undo })
  const contributions = watchContributions(desk, { edit: typing.edit, toText: typing.focus, undo })
  arrange(places, undoings.button, desk.layout)
  const stages = [...root.querySelectorAll('section[data-stage]')].at(-1) ?? top
  const told = [
    stateLine(desk, top),
    watchRefusals(desk, top),
    watchInterruptions(desk),
    watchTakenOff(desk, stages),
    tellState(desk),
    tellOthers(desk, (id) => own.has(id)),
    tellScreen(desk),
    () => {
      if (session.status() === 'revoked') typing.clear()
    },
  ]
  const show = (): void => {
    drawing.draw(session.board())
    contributions.stop.mend()
    for (const tell of told) tell()
  }
  root.classList.add('wm-board--live')
  show()
  session.onChange(show)
  watchHeight(root, top)
  watchOpenStage(root, form, () => contributions.stop.mendSeen())
  stayWithoutSignal(desk)
  keepDraft(form, typing, { workshop: root.dataset['board'] ?? '', session })
  box.focus()
}

const found = places()
// A browser that can do none of it has the page with its forms.
if (found !== null)
  startBoard(found.root).then(
    (session) => take(found, session),
    () => undefined,
  )
