import { createCookie } from '@remix-run/node'
import { findSignedIn, sessionHours, type SignedIn } from '~/data/sessions.server'
import { environment } from './env.server'

/** Made at each use, because PUBLIC_URL is read from the environment and decides whether the cookie is for https only. */
function cookie() {
  const secure = environment().PUBLIC_URL?.startsWith('https:') ?? false
  return createCookie('what-matters', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: sessionHours * 3600 })
}

/** The session id that the browser sent, or null. */
export async function readSessionId(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value !== '' ? value : null
}

/** Who is signed in, or null. */
export async function findSession(request: Request): Promise<SignedIn | null> {
  const sessionId = await readSessionId(request)
  return sessionId === null ? null : findSignedIn(sessionId)
}

/** The value of Set-Cookie that starts a session in this browser. */
export function sessionCookie(sessionId: string): Promise<string> {
  return cookie().serialize(sessionId)
}

/** The value of Set-Cookie that ends it. */
export function endedSessionCookie(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 })
}

/**
 * The value of Set-Cookie that tells the next sign-in page, once, that somebody has signed out in this browser, so that it wipes what the device
 * keeps of workshops also where no script saw it. The address alone would say so again whenever somebody comes back to it.
 */
export function signedOutCookie(): string {
  const secure = environment().PUBLIC_URL?.startsWith('https:') ? '; Secure' : ''
  return `what-matters-out=1; Max-Age=600; Path=/sign-in; SameSite=Lax${secure}`
}
