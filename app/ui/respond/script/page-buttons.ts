/** What reads aloud is loaded when it is first asked for: most people never do. */
function read(button: Element): void {
  const { listen, listenWords = '[]' } = document.querySelector<HTMLElement>('main')?.dataset ?? {}
  if (listen === undefined) return
  const loaded: Promise<unknown> = import(listen)
  // Without a signal the reader may not have come: that is said, and the next press tries again.
  const sayFailed = () => button.nextElementSibling?.replaceChildren((JSON.parse(listenWords) as string[])[2] ?? '')
  loaded.then(() => button.dispatchEvent(new Event('listen', { bubbles: true })), sayFailed)
}

/** The buttons to listen, which show where the phone can speak. */
export function watchPageButtons(): void {
  if ('speechSynthesis' in window) document.documentElement.classList.add('speaks')
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.matches('.listen') === true) read(button)
  })
}
