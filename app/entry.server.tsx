import type { EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { errorText } from '~/http/describe-error.server'

/** Pages are whole documents made on the server; nothing is hydrated (docs/decisions/0003-no-hydration.md). */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const markup = renderToString(<RemixServer context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

const respondentPage = /^\/s(\/|$)/i

/**
 * A refusal or a page that is not there is no error. Anything else goes to the log without the address that was asked for and without a word
 * that could quote an answer.
 */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(errorText(error, respondentPage.test(new URL(request.url).pathname) ? 'respondent' : 'elsewhere'))
}

/** For the server, which runs them every hour on the connection that the pages use. */
export { destroyExpired } from '~/usecases/destroy-expired.server'
export { publishDue } from '~/usecases/publish-due.server'
