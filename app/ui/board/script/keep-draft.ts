import type { BoardSession } from './board-session'
import { draftsOf, holdPage } from './drafts'
import { isWorthKeeping, stillHalfTyped } from './half-typed'
import { newId } from './new-id'
import type { Typing } from './typing'

/** How soon after a key what is half typed is on the disk, and after how long a page that was left is gone for certain, in milliseconds. */
const [soon, gone] = [500, 3000] as const

/** Keeps what is half typed on this page, so that it outlasts a reload and a crash, and brings back what a page that is gone has left. */
export function keepDraft(
  form: HTMLFormElement,
  typing: Typing,
  { workshop, session }: { readonly workshop: string; readonly session: BoardSession },
): void {
  if (session.notes === null) return
  const page = newId()
  const drafts = draftsOf(session.notes, page, holdPage(workshop, page))
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (): void => {
    clearTimeout(timer)
    timer = undefined
    void drafts.keep(typing.draft())
  }
  // What was added just now may not be on the disk yet, so who leaves lets go of nothing.
  const leave = (): void => {
    if (isWorthKeeping(typing.draft())) keep()
  }
  const later = (): void => void (timer ??= setTimeout(keep, soon))
  form.addEventListener('input', later)
  form.addEventListener('change', later)
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
  })
  const bringBack = async (): Promise<void> => {
    const left = await drafts.take()
    const draft = left === null ? null : stillHalfTyped(left, session.board())
    // Where pages cannot tell which of them are open two may bring back one draft: each adds it under an id of its own, and neither is lost.
    if (draft !== null) typing.restore('locks' in navigator ? draft : { ...draft, id: null })
    later()
  }
  // The page that was here before a reload may count as open for a moment longer.
  const lookAgain = (): void => void (isWorthKeeping(typing.draft()) ? undefined : bringBack().catch(() => undefined))
  void bringBack()
    .catch(() => undefined)
    .then(() => setTimeout(lookAgain, gone))
}
