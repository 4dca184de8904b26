import { fillReceipt } from './fill-receipt'
import { fromTemplate } from './here'
import { showPictures } from './pictures'
import type { Answered } from './post'
import { sayStatus } from './status'

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

/** Shows that the answers are safe and not sent, and tries again whenever there may be a signal, until they have arrived. */
export function waitForSignal({ secret, attempt, show }: Wait): void {
  const waiting = fromTemplate('waiting')
  if (waiting === null) return
  fillReceipt(waiting, secret)
  put(waiting)
  sayStatus('waiting')
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
      if (target instanceof Element && target.closest('[data-now]') !== null) void again()
    },
    { signal },
  )
  alarm = setTimeout(() => void again(), pauses[0])
  // Whatever takes this page's place ends the tries: a new person, or the way out.
  addEventListener('survey-over', () => end.abort(), { signal })
}
