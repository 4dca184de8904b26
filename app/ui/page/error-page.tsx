import { isRouteErrorResponse, useRouteError } from '@remix-run/react'

const explanations: Readonly<Record<number, { readonly title: string; readonly text: string }>> = {
  400: { title: 'That did not work', text: 'The page was sent something it could not read. Go back and try once more.' },
  403: { title: 'This page is not for your role', text: 'Your sign-in works, but this page belongs to another role. Ask a coordinator.' },
  404: { title: 'There is no page here', text: 'The address may be mistyped, or the page may have been taken away.' },
  405: { title: 'That did not work', text: 'This address does not take what was sent.' },
  429: { title: 'Too many tries', text: 'Please wait a few minutes and try again.' },
}

const fault = {
  title: 'Something went wrong here',
  text: 'It is our fault, not yours. Nothing that was acknowledged is lost. Please try again.',
}

/** What a reader sees when a page cannot be shown: the status in words, never the reason of a fault. */
export function ErrorPage() {
  const error = useRouteError()
  const { title, text } = (isRouteErrorResponse(error) ? explanations[error.status] : undefined) ?? fault
  return (
    <main id="main" className="wm-narrow">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">Go to the front page</a>
      </p>
    </main>
  )
}
