import { fillReceipt } from './fill-receipt'
import { fromTemplate, sayProblem } from './here'
import { showPictures } from './pictures'
import type { Answered } from './post'
import { sayStatus } from './status'
import { fetchVariant, replaceDocument } from './switch'
import { takeWords, word } from './words'

interface Wait {
  readonly secret: string
  /** One more try; null while it has to wait. */
  readonly attempt: () => Promise<Answered | null>
  readonly show: (page: Document) => void
}

/** Between two tries while the page is open, in milliseconds. */
const pauses = [6000, 15_000, 30_000, 60_000]

/** Everything but the way out and the status gives way to this page. */
function put(copy: DocumentFragment): void {
  showPictures(copy)
  document.querySelector('#main')?.replaceChildren(copy)
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('#main h1')?.focus()
}

/** The page of waiting in the words of the page that stands there. */
function draw(secret: string): void {
  const waiting = fromTemplate('waiting')
  if (waiting === null) return
  fillReceipt(waiting, secret)
  put(waiting)
  sayStatus('waiting')
}

/** The same page in other words; without a signal where the phone has kept them. Answers on their way lose nothing by it. */
async function change(address: string, secret: string, signal: AbortSignal): Promise<void> {
  const page = await fetchVariant(address)
  if (signal.aborted) return
  const shown = document.querySelector<HTMLElement>('#main > div')
  if (page === null) return shown === null ? undefined : sayProblem(shown, word('noSwitch'))
  replaceDocument(page)
  history.replaceState(history.state, '', address)
  takeWords()
  draw(secret)
}

/** Shows that the answers are safe and not sent, and tries again whenever there may be a signal, until they have arrived. */
export function waitForSignal({ secret, attempt, show }: Wait): void {
  draw(secret)
  let tries = 0
  let isTrying = false
  let alarm: ReturnType<typeof setTimeout> | undefined
  const end = new AbortController()
  const again = async (): Promise<void> => {
    if (isTrying || end.signal.aborted) return
    isTrying = true
    clearTimeout(alarm)
    sayStatus('sending')
    const answered = await attempt().catch(() => null)
    isTrying = false
    if (end.signal.aborted) return
    if (answered === null) {
      sayStatus('waiting')
      alarm = setTimeout(() => void again(), pauses[Math.min(tries, pauses.length - 1)])
      tries += 1
      return
    }
    end.abort()
    show(answered.page)
  }
  const { signal } = end
  addEventListener('online', () => void again(), { signal })
  document.addEventListener('visibilitychange', () => void (document.hidden ? undefined : again()), { signal })
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      if (target.closest('[data-now]') !== null) void again()
      const address = target.closest('[data-switch]')?.getAttribute('formaction') ?? null
      if (address !== null) void change(address, secret, signal)
    },
    { signal },
  )
  alarm = setTimeout(() => void again(), pauses[0])
  // Whatever takes this page's place ends the tries: a new person, or the way out.
  addEventListener('survey-over', () => end.abort(), { signal })
}
