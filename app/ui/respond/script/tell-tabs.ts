import { home } from './here'

/** What one tab tells the others that show the same survey. */
export type News = 'draft' | 'queue' | 'left'

const channel = 'BroadcastChannel' in self ? new BroadcastChannel(`survey ${home}`) : null

export function tellTabs(news: News): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches pages of this site only
  channel?.postMessage(news)
}

export function hearTabs(hear: (news: News) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data))
}
