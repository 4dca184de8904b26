/** How long the survey may take to answer before the answers wait for a better signal, in milliseconds. */
const patience = 20_000

export interface Answered {
  readonly status: number
  readonly page: Document
}

/** Posts a form; null when the survey cannot be reached or is not well. */
export async function post(address: string, body: URLSearchParams): Promise<Answered | null> {
  const stop = new AbortController()
  const alarm = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch(address, { method: 'POST', body, signal: stop.signal })
    if (answer.status >= 500) return null
    return { status: answer.status, page: new DOMParser().parseFromString(await answer.text(), 'text/html') }
  } catch {
    return null
  } finally {
    clearTimeout(alarm)
  }
}

/** One tab at a time, so that two do not send the same. The survey counts once even where a browser has no locks. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('survey outbox', work) : work()
}
