/** What one page tells the others of the same workshop on this device; never a word of what was said. */
export type BoardNews = 'look' | 'wiped'

/** Tells and hears the other pages; where a browser cannot, each looks by itself every few seconds. */
export function boardChannel(workshop: string, hear: (news: BoardNews) => void): (news: BoardNews) => void {
  if (!('BroadcastChannel' in self)) return () => undefined
  const channel = new BroadcastChannel(`workshop ${workshop}`)
  channel.addEventListener('message', ({ data }: MessageEvent<BoardNews>) => hear(data))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches pages of this site only
  return (news) => channel.postMessage(news)
}
