import { formatReceipt } from '../../../domain/response/receipt'
import { fromTemplate } from './here'
import type { Answered } from './post'
import { sayStatus } from './status'

/** What came of one more try. */
export type Attempt =
  | { readonly kind: 'wait' }
  /** They came in: just now without a page to show for it, or from another tab. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'page'; readonly answered: Answered }

interface Wait {
  readonly secret: string
  readonly attempt: () => Promise<Attempt>
  readonly show: (page: Document) => void
}

/** Between two tries while the page is open, in milliseconds. */
const pauses = [6000, 15_000, 30_000, 60_000]

function fillReceipt(copy: DocumentFragment, secret: string): void {
  const box = copy.querySelector<HTMLElement>('.receipt')
  if (box === null) return
  const groups = secret === '' ? [] : formatReceipt(secret).split('-')
  for (const part of copy.querySelectorAll<HTMLElement>('[data-receipt]')) part.hidden = groups.length === 0
  box.replaceChildren(
    ...groups.map((group, index) => {
      const piece = document.createElement('span')
      piece.textContent = index < groups.length - 1 ? `${group}-` : group
      return piece
    }),
  )
}

/** Everything but the way out and the status gives way to this page. */
function put(copy: DocumentFragment): void {
  document.querySelector('#main')?.replaceChildren(copy)
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('#main h1')?.focus()
}

/** Shows that the answers are safe and not sent, and tries again whenever there may be a signal, until they have arrived. */
export function waitForSignal({ secret, attempt, show }: Wait): void {
  const [waiting, arrived] = [fromTemplate('waiting'), fromTemplate('arrived')]
  if (waiting === null || arrived === null) return
  fillReceipt(waiting, secret)
  fillReceipt(arrived, secret)
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
    const result = await attempt().catch((): Attempt => ({ kind: 'wait' }))
    isTrying = false
    if (end.signal.aborted) return
    if (result.kind === 'wait') {
      sayStatus('waiting')
      alarm = setTimeout(() => void again(), pauses[Math.min(tries, pauses.length - 1)])
      tries += 1
      return
    }
    end.abort()
    if (result.kind === 'page') return show(result.answered.page)
    put(arrived)
    sayStatus('sent')
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
