import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'

/** Pages are whole documents made on the server; nothing is hydrated (docs/decisions/0003-no-hydration.md). */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const markup = renderToString(<RemixServer context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

/** A refusal or a page that is not there is no error; anything else goes to the log without the address that was asked for. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  console.error(error instanceof Error ? error.stack : error)
}

/** For the server, which runs it every hour on the connection that the pages use. */
export { destroyExpired } from '~/usecases/destroy-expired.server'
