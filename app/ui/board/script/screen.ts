import { emptyBoard, type Board } from '../../../domain/workshop/board'
import { screenBoard, type ScreenBoard } from '../../../domain/workshop/screen-board'
import { lastingWords } from '../pause-words'
import { makeContribution } from './contribution-node'
import { drawingIn } from './draw-board'
import { keepShell } from './keep-shell'
import { screenChannel, type FromScreen, type ToScreen } from './screen-channel'
import { voiceOf } from './voice'

/** How often the screen looks, and for how long a board on this device is enough, in milliseconds. */
const [lookEvery, lasts] = [3000, 7000] as const

const gone = 'This board is not shown here any more.'

/** The words of the room in large type: from a board that is open on this device, else from the server. */
function follow(root: HTMLElement, voice: HTMLElement): void {
  const drawing = drawingIn(root, { make: makeContribution, state: () => '' })
  const channel = screenChannel(root.dataset['board'] ?? '')
  let latest = 0
  let heard = -lasts
  let version = ''

  const mark = (interrupted: ScreenBoard['interrupted']): void => {
    const now = interrupted ?? 'not'
    if (root.dataset['interrupted'] === now) return
    root.dataset['interrupted'] = now
    voiceOf(voice).say(interrupted === null ? '' : lastingWords[interrupted])
    // What was said last is shown anew when the workshop goes on.
    latest = 0
  }

  const show = ({ contributions, interrupted }: ScreenBoard): void => {
    mark(interrupted)
    drawing.draw({ ...emptyBoard, contributions })
    const last = contributions.filter(({ mergedInto }) => mergedInto === null).reduce((most, { order }) => Math.max(most, order), 0)
    const id = contributions.find(({ order }) => order === last)?.id
    const node = id === undefined ? null : drawing.nodeOf(id)
    if (node === null || last === latest) return
    for (const old of root.querySelectorAll('[data-latest]')) old.removeAttribute('data-latest')
    node.dataset['latest'] = ''
    node.scrollIntoView({ block: 'center' })
    latest = last
  }

  const empty = (): void => {
    show({ contributions: [], interrupted: null })
    voiceOf(voice).say(gone)
  }

  const ask = async (): Promise<void> => {
    const answer = await fetch(root.dataset['boardData'] ?? '', { headers: version === '' ? {} : { 'If-None-Match': version } })
    if (answer.status === 401 || answer.status === 403 || answer.status === 404 || answer.redirected) return empty()
    if (answer.status === 304 || !answer.ok) return
    version = answer.headers.get('ETag') ?? ''
    const { board, state } = (await answer.json()) as { readonly board: Board; readonly state: string }
    if (state === 'over') empty()
    else show(screenBoard(board))
  }

  const look = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches pages of this site only
    channel?.postMessage({ say: 'ask' } satisfies FromScreen)
    // Without a signal the screen goes on showing what it has.
    if (performance.now() - heard > lasts) ask().catch(() => undefined)
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<ToScreen | FromScreen>) => {
    if (data.say === 'ask') return
    heard = performance.now()
    if (data.say === 'gone') return empty()
    version = ''
    show(data.board)
  })
  look()
  setInterval(look, lookEvery)
}

const root = document.querySelector<HTMLElement>('#board[data-screen]')
const voice = document.querySelector<HTMLElement>('[data-board-status]')
if (root !== null && voice !== null) {
  void keepShell(root.dataset)
  follow(root, voice)
}
