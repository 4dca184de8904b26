import { environment } from './env.server'

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null
}

/**
 * A form of another site must not act for a member of staff who is signed in here: throws 403. Browsers say where a form stands in
 * Sec-Fetch-Site, older ones in Origin; a request with neither comes from no browser form and carries no cookie by accident.
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('Sec-Fetch-Site')
  const origin = request.headers.get('Origin')
  const ours = [hostOf(request.url), hostOf(environment().PUBLIC_URL ?? '')]
  const same = site === null ? origin === null || ours.includes(hostOf(origin)) : site === 'same-origin' || site === 'none'
  if (!same) throw new Response(null, { status: 403 })
}
