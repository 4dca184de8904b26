import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { listLocalPlaces } from '~/data/local-places.server'

/** The names of an area's gazetteer for the script of a survey, which marks them while somebody types. They are public and of nobody's answers. */
export async function loader({ params: { partnership = '' }, request }: LoaderFunctionArgs) {
  const places = (await listLocalPlaces(partnership)).map(({ name }) => name)
  const body = JSON.stringify({ places })
  const headers = {
    ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    'Cache-Control': 'public, max-age=86400',
  }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}
