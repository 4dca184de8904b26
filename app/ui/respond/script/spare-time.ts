/** What was computed for the secret of this form, and whether something is computing. */
let found: { readonly secret: string; readonly nonce: string } | null = null
let isBegun = false

function field(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
}

/** Writes into the form that stands there what was found for its secret, before it is kept or sent. */
export function carryWork(form: HTMLFormElement | null): void {
  if (form === null || found === null || field(form, 'secret')?.value !== found.secret) return
  const work = field(form, 'work')
  if (work) work.value = found.nonce
}

/**
 * Lets the phone compute in a thread of its own while somebody answers, so that the answer comes in at once. Where there is no such thread,
 * or it is not done in time, the form goes the way without JavaScript: its age speaks for it.
 */
export function workFor(form: HTMLFormElement, done: () => void): void {
  const { worker: address, collector } = form.dataset
  const secret = field(form, 'secret')?.value ?? ''
  if (isBegun || address === undefined || (field(form, 'work')?.value ?? '') !== '') return
  isBegun = true
  try {
    const worker = new Worker(address)
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
      worker.terminate()
      found = { secret, nonce: data }
      done()
    })
    worker.postMessage({ collector, secret }, [])
  } catch {
    // A browser without such threads.
  }
}
