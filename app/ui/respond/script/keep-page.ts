/** What belongs to the screen and not to what somebody keeps. */
const leftOut = '.keep, .listens, .picture'

/** The page as a file of its own, in its language: no script and no picture, nothing that would ask the network when somebody opens it. */
function asFile(sent: Element): string {
  const copy = sent.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(leftOut)) part.remove()
  // A file sends no forms: its way to take the answers back is a link.
  for (const form of copy.querySelectorAll('form')) {
    const link = document.createElement('a')
    link.href = form.action
    link.textContent = form.textContent
    form.replaceWith(link)
  }
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href)
  const [root = ''] = (document.documentElement.cloneNode() as Element).outerHTML.split('</html>')
  const style = document.querySelector('head style')?.textContent ?? ''
  return `<!doctype html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${document.querySelector('title')?.outerHTML ?? ''}<style>${style}</style></head><body><main>${copy.outerHTML}</main></body></html>`
}

function save(sent: Element): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([asFile(sent)], { type: 'text/html' }))
  link.download = 'page.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The two buttons that keep the last page: on paper, and as a file. Not every phone can do the first. */
export function watchKeeping(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.keep button') : null
    const sent = document.querySelector('#sent')
    if (button?.id === 'print') print()
    if (button?.id === 'save' && sent !== null) save(sent)
  })
}
