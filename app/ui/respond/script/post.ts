/** How long the survey may take to answer before the answers wait for a better signal, in milliseconds. */
const patience = 20_000

export interface Answered {
  readonly status: number
  readonly page: Document
}

/** Posts a form; null when the survey cannot be reached or is not well. */
export async function ask(address: string, body: URLSearchParams): Promise<{ readonly status: number; readonly text: string } | null> {
  const stop = new AbortController()
  const alarm = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch(address, { method: 'POST', body, signal: stop.signal })
    return answer.status >= 500 ? null : { status: answer.status, text: await answer.text() }
  } catch {
    return null
  } finally {
    clearTimeout(alarm)
  }
}

/** Posts a form that a page answers. */
export async function post(address: string, body: URLSearchParams): Promise<Answered | null> {
  const answer = await ask(address, body)
  return answer === null ? null : { status: answer.status, page: new DOMParser().parseFromString(answer.text, 'text/html') }
}

/** One tab at a time, so that two do not send the same. The survey counts once even where a browser has no locks. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('survey outbox', work) : work()
}
