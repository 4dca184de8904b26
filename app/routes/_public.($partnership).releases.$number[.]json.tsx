import type { LoaderFunctionArgs } from '@remix-run/node'
import { findReleaseBytes } from '~/data/releases.server'
import { requirePartnership } from '~/http/asked-partnership.server'

/** The bytes of a release as they stand in the database, so that anybody can compute their hash. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id } = await requirePartnership(params.partnership)
  const number = params.number ?? ''
  const bytes = /^[1-9]\d{0,8}$/.test(number) ? await findReleaseBytes(id, Number(number)) : null
  if (bytes === null) throw new Response(null, { status: 404 })
  const headers = { ETag: `"${bytes.sha256}"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(bytes.payload, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="release-${number}.json"`,
    },
  })
}
