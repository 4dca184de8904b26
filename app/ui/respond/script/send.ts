let isUnderWay = false

function say(form: HTMLFormElement, sentence: string): void {
  form.querySelector('#not-reached')?.remove()
  const box = document.createElement('p')
  box.id = 'not-reached'
  box.className = 'problems'
  box.setAttribute('role', 'alert')
  box.textContent = sentence
  const shown = [...form.querySelectorAll<HTMLElement>('.nav')].find((row) => row.offsetParent !== null)
  shown?.before(box)
}

/**
 * Sends a form and hands over the page that answers it; a second tap while the first is under way does nothing. When the server cannot be
 * reached the form stays as it is: it carries its secret, so to send it again counts once.
 */
export async function send(form: HTMLFormElement, by: HTMLElement | null, notReached: string): Promise<Document | null> {
  if (isUnderWay) return null
  isUnderWay = true
  form.setAttribute('aria-busy', 'true')
  try {
    const fields = new FormData(form)
    if (by instanceof HTMLButtonElement) fields.set(by.name, by.value)
    const body = new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : '']))
    const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body })
    if (answer.status >= 500) throw new Error(String(answer.status))
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    say(form, notReached)
    return null
  } finally {
    isUnderWay = false
    form.removeAttribute('aria-busy')
  }
}
