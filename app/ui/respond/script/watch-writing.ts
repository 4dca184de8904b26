let loading: Promise<unknown> | null = null

/** What tells somebody what may point at them comes when they first go to a text box; whoever only rates never loads it. */
export function watchWriting(): void {
  const begin = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLTextAreaElement)) return
    loading ??= import('./watch-and-keep').catch(() => (loading = null))
  }
  document.addEventListener('focusin', ({ target }) => begin(target))
  begin(document.activeElement)
}
