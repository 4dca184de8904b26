import { startBoard } from './board-session'
import { watchContributions } from './contributions'
import { made } from './contribution-node'
import { deskOf, type Desk } from './desk'
import { drawingIn } from './draw-board'
import { keyLegend } from './key-legend'
import { readLayout } from './named-layout'
import { watchOpenStage } from './open-stage'
import { ownContribution } from './own-contribution'
import { stateLine, tellOthers, tellState } from './tell-state'
import { tellScreen } from './tell-screen'
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
function undoing({ session, voice }: Desk, form: HTMLFormElement): () => void {
  const undo = (): void => {
    if (!session.undoable()) return voice.say('There is nothing to undo.')
    void session.undo().then(() => voice.say('Undone.'))
  }
  const button = made('button', 'ds_button ds_button--secondary wm-typing__undo', 'Undo')
  button.setAttribute('type', 'button')
  button.addEventListener('click', undo)
  form.querySelector('button[type="submit"]')?.after(button)
  return undo
}

/** The page with its forms becomes the board that takes words as fast as people speak. */
async function begin({ root, form, box, status }: Places): Promise<void> {
  const session = await startBoard(root)
  const own = new Set<string>()
  const look = { make: (shown: Parameters<typeof ownContribution>[0]) => ownContribution(shown, session.standing), state: session.standing }
  const drawing = drawingIn(root, look)
  const plain = deskOf({ root, session, layout: readLayout(root), voice: voiceOf(status) })
  const desk: Desk = {
    ...plain,
    perform: async (entry, done) => {
      if (entry.act !== 'add') return plain.perform(entry, done)
      own.add(entry.id)
      const told = plain.perform(entry, done)
      const node = drawing.nodeOf(entry.id)
      if (node !== null) {
        contributions.stop.put(node)
        node.scrollIntoView({ block: 'nearest' })
      }
      return told
    },
  }
  const undo = undoing(desk, form)
  const typing = watchTyping(form, box, desk, { toBoard: () => contributions.focus(), undo })
  const contributions = watchContributions(desk, { edit: typing.edit, toText: typing.focus, undo })
  const told = [stateLine(desk, form), tellState(desk), tellOthers(desk, (id) => own.has(id)), tellScreen(desk)]
  const show = (): void => {
    drawing.draw(session.board())
    contributions.stop.mend()
    for (const tell of told) tell()
  }
  root.classList.add('wm-board--live')
  form.append(keyLegend())
  show()
  session.onChange(show)
  watchOpenStage(root, form, () => contributions.stop.mendSeen())
  box.focus()
}

const found = places()
// A browser that can keep nothing has the page with its forms.
if (found !== null) begin(found).catch(() => undefined)
