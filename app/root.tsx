import { Links, Meta, Outlet, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from '~/ui/page/error-page'
import { LostPage, useLostPage } from '~/ui/respond/lost-page'
import { pageFiles, style } from '~/ui/respond/page-files'

/** What a loader may say about its page: the language it is written in. */
interface PageLanguage {
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
  /** Easy Read has a look of its own. */
  readonly reading?: 'standard' | 'easy'
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const lost = useLostPage()
  const found = useMatches().at(-1)?.data as PageLanguage | undefined
  const isLost = useRouteError() !== undefined && lost !== null
  const leaf = isLost ? lost : found
  // Only the respondent's pages say how they read.
  const isRespondents = leaf?.reading !== undefined
  return (
    <html lang={leaf?.language ?? 'en'} dir={leaf?.direction ?? 'ltr'} data-reading={leaf?.reading === 'easy' ? 'easy' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {isLost ? <LostHead title={lost.title} /> : null}
        {isRespondents ? <style dangerouslySetInnerHTML={{ __html: style }} /> : null}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** A page that failed has no files of its own. */
function LostHead({ title }: { readonly title: string }) {
  return (
    <>
      <title>{title}</title>
      {pageFiles().map((file) => (
        <link key={file.href} {...file} />
      ))}
    </>
  )
}

export function ErrorBoundary() {
  const lost = useLostPage()
  return lost === null ? <ErrorPage /> : <LostPage frame={lost.frame} />
}
