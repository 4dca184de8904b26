import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deleteSession } from '~/data/sessions.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { endedSessionCookie, readSessionId, signedOutCookie } from '~/http/session.server'

/** There is nothing to see: whoever comes by hand goes to the sign-in. */
export function loader() {
  return redirect('/sign-in')
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request)
  const sessionId = await readSessionId(request)
  if (sessionId !== null) await deleteSession(sessionId)
  const headers = new Headers({ 'Set-Cookie': await endedSessionCookie() })
  headers.append('Set-Cookie', signedOutCookie())
  return redirect('/sign-in?signed-out', { headers })
}
