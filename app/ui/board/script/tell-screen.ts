import { screenBoard } from '../../../domain/workshop/screen-board'
import type { Desk } from './desk'
import { screenChannel, type FromScreen, type ToScreen } from './screen-channel'

/** Changes that come at once are told at once, in milliseconds. */
const gathered = 100

/** Tells the big screens of this device what the board says. */
export function tellScreen({ root, session }: Desk): () => void {
  const channel = screenChannel(root.dataset['board'] ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    timer = undefined
    const isGone = ['revoked', 'over'].includes(session.status())
    const message: ToScreen = isGone ? { say: 'gone' } : { say: 'board', board: screenBoard(session.board()) }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches pages of this site only
    channel?.postMessage(message)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<FromScreen>) => {
    if (data.say === 'ask') tell()
  })
  return () => void (timer ??= setTimeout(tell, gathered))
}
