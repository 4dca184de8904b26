import { fieldOf } from './here'

/** What was computed for the secret of this form, and what is computing now. */
let found: { readonly secret: string; readonly nonce: string } | null = null
let begun: { readonly secret: string; readonly worker: Worker; readonly done: Promise<void> } | null = null

/** Writes into the form that stands there what was found for its secret, before it is kept or sent. */
export function carryWork(form: HTMLFormElement): void {
  const work = fieldOf(form, 'work')
  if (work && found !== null && fieldOf(form, 'secret')?.value === found.secret) work.value = found.nonce
}

/**
 * Lets the phone compute in a thread of its own while somebody answers, so that the answer comes in at once. Where there is no such thread,
 * or it is not done in time, the form goes the way without JavaScript: its age speaks for it.
 */
export function workFor(form: HTMLFormElement, done: () => void): void {
  const { worker: address, collector } = form.dataset
  const secret = fieldOf(form, 'secret')?.value ?? ''
  if (address === undefined || begun?.secret === secret || found?.secret === secret) return
  if ((fieldOf(form, 'work')?.value ?? '') !== '') return
  begun?.worker.terminate()
  try {
    const worker = new Worker(address)
    const end = new Promise<void>((resolve) => {
      worker.addEventListener('error', () => resolve())
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
        worker.terminate()
        found = { secret, nonce: data }
        done()
        resolve()
      })
    })
    begun = { secret, worker, done: end }
    worker.postMessage({ collector, secret }, [])
  } catch {
    // A browser without such threads.
  }
}

/** The work is done, or the phone is too slow for it: after so many milliseconds the form's age has to speak for it. */
export async function workDone(patience: number): Promise<void> {
  if (begun !== null) await Promise.race([begun.done, new Promise((resolve) => setTimeout(resolve, patience))])
}
