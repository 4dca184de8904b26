import { nextAttempt, type Pace } from '../../../domain/workshop/device-pace'

/** How one attempt ended. `over`: there will be no other. */
export type Attempt = { readonly kind: 'done' | 'more' | 'over' } | { readonly kind: 'failed'; readonly wait: number }

export interface SteadyLoop {
  /** At once, or when the attempt that is under way has ended. */
  soon(): void
  /** There is something new: at once, unless the server could not be reached and the wait is not over. */
  more(): void
  stop(): void
}

/** Makes one attempt after the other at the pace of the domain, never two at once. */
export function steadyLoop(attempt: () => Promise<Attempt>, standing: () => Pick<Pace, 'isWaiting' | 'isWatched'>): SteadyLoop {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [isRunning, isWanted, isStopped] = [false, false, false]
  let failures = 0

  const run = async (): Promise<void> => {
    if (isStopped) return
    if (isRunning) return void (isWanted = true)
    clearTimeout(timer)
    timer = undefined
    ;[isRunning, isWanted] = [true, false]
    const ended = await attempt().catch((): Attempt => ({ kind: 'failed', wait: 0 }))
    isRunning = false
    if (ended.kind === 'over') isStopped = true
    if (isStopped) return
    failures = ended.kind === 'failed' ? failures + 1 : 0
    const askedToWait = ended.kind === 'failed' ? ended.wait : 0
    const seconds = nextAttempt({ failures, askedToWait, hasMore: ended.kind === 'more' || isWanted, ...standing() })
    if (seconds !== null) timer = setTimeout(() => void run(), seconds * 1000)
  }

  return {
    soon: () => void run(),
    more: () => {
      if (failures === 0 || timer === undefined) void run()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
