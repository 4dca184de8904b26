/** What reads aloud is loaded when it is first asked for: most people never do. */
function read(button: Element): void {
  const address = document.querySelector<HTMLElement>('main')?.dataset['listen']
  if (address === undefined) return
  const loaded: Promise<unknown> = import(address)
  // Without a signal the reader may not have come; the words stand there to be read, and the next press tries again.
  loaded.then(() => button.dispatchEvent(new Event('listen', { bubbles: true }))).catch(() => undefined)
}

/** The buttons to listen, which show where the phone can speak, and the one to print. */
export function watchPageButtons(): void {
  if ('speechSynthesis' in window) document.documentElement.classList.add('speaks')
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.matches('.listen') === true) read(button)
    if (button?.id === 'print') print()
  })
}
