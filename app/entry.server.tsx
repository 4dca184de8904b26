import { createHash } from 'node:crypto'
import type { EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { errorText } from '~/http/describe-error.server'
import { variantOf } from '~/http/locale.server'
import { offeredOf } from '~/locales/languages'
import { frameOf, type PageOfRespondent } from '~/ui/respond/frame-of'
import { LostPageProvider } from '~/ui/respond/lost-page'
import { style } from '~/ui/respond/page-files'
import { visitWithoutData } from '~/usecases/visit-without-data.server'

const respondentPage = /^\/s(\/|$)/i
/** Pages on which somebody writes or reads what was written: no error of theirs may quote it. */
const pageWithTexts = /^\/(s|quotes|review|safeguarding|case-studies|stories)(\/|$)/i

/** What a page of the respondent shows when it fails; null elsewhere. */
function lostPageOf(request: Request): PageOfRespondent | null {
  const { pathname } = new URL(request.url)
  if (!respondentPage.test(pathname)) return null
  return frameOf(pathname.split('/')[2] ?? '', visitWithoutData(), variantOf(request, offeredOf(undefined)))
}

/** Pages are whole documents made on the server; nothing is hydrated (docs/decisions/0003-no-hydration.md). */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const markup = renderToString(
    <LostPageProvider value={lostPageOf(request)}>
      <RemixServer context={context} url={request.url} />
    </LostPageProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
}

/**
 * A refusal or a page that is not there is no error. Anything else goes to the log without the address that was asked for and without a word
 * that could quote an answer.
 */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(errorText(error, pageWithTexts.test(new URL(request.url).pathname) ? 'respondent' : 'elsewhere'))
}

/** The one style that stands in a page, as the Content-Security-Policy names it: any other is refused. */
export const styleInPages = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** For the server, which runs them every hour on the connection that the pages use. */
export { destroyExpired } from '~/usecases/destroy-expired.server'
export { publishDue } from '~/usecases/publish-due.server'
