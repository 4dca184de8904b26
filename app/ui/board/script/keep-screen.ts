import { cacheOf, partsNamedIn } from './shell-cache'

/** Keeps the big screen of this board too, before anybody has opened it: a room that has no signal has a wall all the same. */
export async function keepScreen(workshop: string, board: string): Promise<void> {
  const shell = `${board.replace(/board$/, 'screen')}?shell`
  const answer = await fetch(shell)
  if (!answer.ok || answer.redirected) return
  const cache = await caches.open(cacheOf(workshop, 'screen'))
  const parts = partsNamedIn(await answer.clone().text())
  await cache.put(shell, answer)
  for (const part of parts) {
    if ((await cache.match(part)) !== undefined) continue
    const found = await fetch(part)
    if (found.ok) await cache.put(part, found)
  }
}
