import { Links, Meta, Outlet, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from '~/ui/page/error-page'

/** What a loader may say about its page: the language it is written in. */
interface PageLanguage {
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
  /** Easy Read has a look of its own. */
  readonly reading?: 'standard' | 'easy'
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const leaf = useMatches().at(-1)?.data as PageLanguage | undefined
  return (
    <html lang={leaf?.language ?? 'en'} dir={leaf?.direction ?? 'ltr'} data-reading={leaf?.reading === 'easy' ? 'easy' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
