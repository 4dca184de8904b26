import { request as ask } from 'node:http'
import { appendSession } from '~/data/sessions.server'
import { sessionCookie } from '~/http/session.server'

/** One page as somebody sees it: everything that came over the wire, but for the time and what is made anew for each visit. */
export type Sighting = readonly [what: string, seen: string]

export interface Visit {
  readonly path: string
  /** Who is signed in; null: nobody. */
  readonly staffId: string | null
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, string>>
}

/** The two that a server makes by chance for each form that it serves, and the ticket that tells when. */
const madeForTheVisit = [
  /(name="(?:secret|ticket)" value=")[^"]*/g,
  /(name="id" value=")[0-9a-f]{8}-[0-9a-f-]{27}(?=")/g,
  /(data-(?:secret|ticket|task)=")[^"]*/g,
]

async function cookieOf(staffId: string): Promise<string> {
  return (await sessionCookie(await appendSession(staffId))).split(';')[0] ?? ''
}

/** Raw: status line, all headers in their order except the date, and the bytes of the body. */
async function see(address: string, visit: Visit, cookie: string | null): Promise<string> {
  const body = visit.fields === undefined ? undefined : new URLSearchParams(visit.fields).toString()
  const sent = {
    'Accept-Encoding': 'identity',
    ...(cookie === null ? {} : { Cookie: cookie }),
    ...(body === undefined
      ? {}
      : { Origin: address, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) }),
    ...visit.headers,
  }
  return new Promise((resolve, reject) => {
    const asked = ask(address + visit.path, { method: visit.method ?? 'GET', headers: sent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const headers: string[] = []
        for (let at = 0; at < response.rawHeaders.length; at += 2) {
          const name = response.rawHeaders[at] ?? ''
          if (name !== 'Date') headers.push(`${name}: ${response.rawHeaders[at + 1]}`)
        }
        const bytes = Buffer.concat(parts)
        const encoded = response.headers['content-encoding'] !== undefined
        const text = encoded ? bytes.toString('base64') : bytes.toString('utf8')
        const shown = madeForTheVisit.reduce((left, made) => left.replaceAll(made, '$1…'), text)
        resolve([`${response.statusCode}`, ...headers, `${bytes.length} bytes`, '', shown].join('\n'))
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export async function visitAll(address: string, visits: readonly Visit[]): Promise<readonly Sighting[]> {
  const cookies = new Map<string, string>()
  const sightings: Sighting[] = []
  for (const visit of visits) {
    const { staffId, method = 'GET', path, headers = {} } = visit
    if (staffId !== null && !cookies.has(staffId)) cookies.set(staffId, await cookieOf(staffId))
    const what = `${method} ${path} ${JSON.stringify(headers)} as ${staffId ?? 'nobody'}`
    sightings.push([what, await see(address, visit, staffId === null ? null : (cookies.get(staffId) ?? null))])
  }
  return sightings
}
